/** The record over HTTP, for programs; and feeds. */
@NullMarked
package org.pourparlers.api;

import org.jspecify.annotations.NullMarked;
