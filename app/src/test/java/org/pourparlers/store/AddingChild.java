package org.pourparlers.store;

import java.util.List;
import org.pourparlers.reading.Reading;

/** A process that adds reports, two in a transaction, and says which ones are on record. */
public final class AddingChild {
  private AddingChild() {}

  /** Arguments: the record, and how many times the sixteen readings. */
  public static void main(String[] arguments) {
    List<Reading> readings = Robustness.many(Integer.parseInt(arguments[1]));
    try (Store store = Store.open(arguments[0])) {
      for (int i = 0; i < readings.size(); i += 2) {
        List<Reading> pair = readings.subList(i, Math.min(i + 2, readings.size()));
        store.add(pair);
        pair.forEach(one -> System.out.println(one.report()));
        System.out.flush();
      }
    }
    System.out.println("done");
  }
}
