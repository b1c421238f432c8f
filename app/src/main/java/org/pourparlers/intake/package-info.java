/** Takes files apart into reports: plain text, HTML, JSON Lines, feeds, web archives, mail. */
@NullMarked
package org.pourparlers.intake;

import org.jspecify.annotations.NullMarked;
