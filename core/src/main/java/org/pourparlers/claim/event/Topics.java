package org.pourparlers.claim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.claim.Topic;
import org.pourparlers.language.Language;
import org.pourparlers.language.Table;
import org.pourparlers.syntax.Tree;

/** English keywords of what a sentence is about, from a table of nouns. */
final class Topics {
  private final Map<String, String> names = new HashMap<>();

  Topics(Language language) {
    Table table = language.table("topics");
    for (String[] row : table.rows()) {
      names.put(row[table.column("word")], row[table.column("topic")]);
    }
  }

  List<Topic> of(Tree tree) {
    List<Topic> topics = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String name = names.get(tree.lemma(i));
      if (name != null && topics.stream().noneMatch(topic -> topic.name().equals(name))) {
        topics.add(new Topic(name, tree.span(i)));
      }
    }
    return topics;
  }
}
