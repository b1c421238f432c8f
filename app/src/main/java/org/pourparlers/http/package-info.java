/** What the web pages and the API share: questions in addresses, access, limits. */
@NullMarked
package org.pourparlers.http;

import org.jspecify.annotations.NullMarked;
