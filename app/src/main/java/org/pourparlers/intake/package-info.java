/** Takes files apart into reports: plain text, HTML, JSON Lines. */
@NullMarked
package org.pourparlers.intake;

import org.jspecify.annotations.NullMarked;
