package org.pourparlers.language.shared;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a country in one language.
 *
 * @param country whom they name; null where they mean no country
 * @param sort how they name it
 * @param written as the table has them
 */
record CountryForm(@Nullable Country country, CountryMatch.Sort sort, WrittenForm written) {}
