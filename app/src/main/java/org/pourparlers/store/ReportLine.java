package org.pourparlers.store;

import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Origin;

/**
 * A report in a list.
 *
 * @param id its id
 * @param url where it was published, or null
 * @param publisher who published it, or null
 * @param language ISO 639-1 code
 * @param published EDTF date, or null
 * @param title its title, or its first words
 * @param origin the id of its origin
 * @param relation what it is to the first report of its origin
 * @param overlap how much of it stands in the nearest earlier report, from 0 to 1
 * @param events how many events were read from it
 * @param statements how many statements were read from it
 * @param revisionOf the id of the earlier version of the same URL, or null
 */
public record ReportLine(
    String id,
    @Nullable String url,
    @Nullable String publisher,
    String language,
    @Nullable String published,
    String title,
    String origin,
    Origin.Relation relation,
    double overlap,
    int events,
    int statements,
    @Nullable String revisionOf) {}
