/** The command line: tables for people, JSON and CSV for programs. */
@NullMarked
package org.pourparlers.cli;

import org.jspecify.annotations.NullMarked;
