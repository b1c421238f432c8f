package org.pourparlers.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pourparlers.claim.EventKind;
import org.pourparlers.claim.Statement;
import org.pourparlers.claim.Status;

/** A query of which one thing is being changed. */
final class QueryDraft {
  List<String> actors;
  List<String> countries;
  List<String> between;
  Set<EventKind> kinds;
  Set<Status> statuses;
  Set<Statement.Act> acts;
  @Nullable String place;
  @Nullable String time;
  @Nullable String topic;
  @Nullable String process;
  int origins;
  @Nullable String text;
  @Nullable String report;
  @Nullable String about;
  @Nullable String language;
  boolean rejected;
  boolean newestFirst;
  int limit;
  @Nullable String after;

  QueryDraft(Query query) {
    actors = query.actors();
    countries = query.countries();
    between = query.between();
    kinds = query.kinds();
    statuses = query.statuses();
    acts = query.acts();
    place = query.place();
    time = query.time();
    topic = query.topic();
    process = query.process();
    origins = query.origins();
    text = query.text();
    report = query.report();
    about = query.about();
    language = query.language();
    rejected = query.rejected();
    newestFirst = query.newestFirst();
    limit = query.limit();
    after = query.after();
  }

  Query query() {
    return new Query(
        actors,
        countries,
        between,
        kinds,
        statuses,
        acts,
        place,
        time,
        topic,
        process,
        origins,
        text,
        report,
        about,
        language,
        rejected,
        newestFirst,
        limit,
        after);
  }
}
