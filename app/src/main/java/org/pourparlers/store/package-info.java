/** Keeps the record in SQLite or PostgreSQL, and answers questions about it. */
@NullMarked
package org.pourparlers.store;

import org.jspecify.annotations.NullMarked;
