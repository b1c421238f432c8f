package org.pourparlers.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pourparlers.record.Person;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;

/** Names of the actors that a query asks for by id. */
final class Names {
  private Names() {}

  static Map<String, String> of(Store store, Query query) {
    Map<String, String> out = new HashMap<>();
    List<String> asked = new ArrayList<>(query.actors());
    asked.addAll(query.between());
    for (String id : asked) {
      if (id.startsWith("p-")) {
        Person person = store.person(id);
        if (person != null) {
          out.put(id, person.name());
        }
      }
    }
    return out;
  }
}
