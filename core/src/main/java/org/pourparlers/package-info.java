/** The front door: reads reports. `Reader` shows the whole path of a report. */
@NullMarked
package org.pourparlers;

import org.jspecify.annotations.NullMarked;
