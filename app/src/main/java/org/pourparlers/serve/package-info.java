/** The server: pages and API behind one door. */
@NullMarked
package org.pourparlers.serve;

import org.jspecify.annotations.NullMarked;
