package org.pourparlers.language.shared;

/**
 * Words that name a country in one language.
 *
 * @param country whom they name
 * @param sort how they name it
 * @param written as the table has them
 */
record CountryForm(Country country, CountryMatch.Sort sort, WrittenForm written) {}
