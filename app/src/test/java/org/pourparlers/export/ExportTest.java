package org.pourparlers.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pourparlers.record.Days;
import org.pourparlers.record.Entry;
import org.pourparlers.store.Exports;
import org.pourparlers.store.GoldReadings;
import org.pourparlers.store.Query;
import org.pourparlers.store.Store;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format, read with a reader of that format, against the record. */
class ExportTest {
  @TempDir private static Path folder;
  private static Store store;
  private static List<Entry> entries;

  @BeforeAll
  static void fill() {
    store = Store.open(folder.resolve("record").toString());
    store.add(GoldReadings.some());
    entries = Exports.pages(store::entries);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String written(Export.What what, Export.Format format) {
    var out = new StringWriter();
    var writer = new PrintWriter(out);
    new Export(store, Query.ALL, Integer.MAX_VALUE).write(what, format, writer);
    writer.flush();
    return out.toString();
  }

  private static String entries(Export.Format format) {
    return written(Export.What.ENTRIES, format);
  }

  private static List<JsonNode> lines(String text) {
    var mapper = new JsonMapper();
    return text.lines().map(line -> (JsonNode) mapper.readTree(line)).toList();
  }

  private static Entry entry(String id) {
    return entries.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> texts(JsonNode array) {
    List<String> out = new ArrayList<>();
    array.forEach(one -> out.add(one.asString()));
    return out;
  }

  @Test
  void csvHasALineAnEntryAndACodebookALineAColumn() throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser table = CSVParser.parse(entries(Export.Format.CSV), format);
        CSVParser codebook = CSVParser.parse(entries(Export.Format.CODEBOOK), CSVFormat.RFC4180)) {
      List<String> columns = table.getHeaderNames();
      List<CSVRecord> rows = table.getRecords();
      assertThat(rows).hasSameSizeAs(entries);
      for (CSVRecord row : rows) {
        Entry entry = entry(row.get("id"));
        assertThat(row.isConsistent()).isTrue();
        assertThat(row.get("date")).isEqualTo(entry.date() == null ? "" : entry.date());
        assertThat(row.get("reports")).isEqualTo(String.valueOf(entry.reports()));
        assertThat(row.get("sources").split("; ")).hasSizeGreaterThanOrEqualTo(entry.reports());
      }
      List<String> explained = codebook.getRecords().stream().map(row -> row.get(0)).toList();
      assertThat(explained).containsAll(columns);
    }
  }

  @Test
  void ploverHasALineADirection() {
    List<String> lines = entries(Export.Format.PLOVER).lines().toList();
    List<String> columns = List.of(lines.get(0).split("\t", -1));
    assertThat(columns)
        .startsWith("Event ID", "Event Date", "Event Type", "Event Mode", "Quad Code")
        .contains("Actor Name", "Recipient Country", "GeoNames ID");
    Set<String> ids = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split("\t", -1));
      assertThat(cells).hasSameSizeAs(columns);
      ids.add(cells.get(0));
      assertThat(cells.get(1)).matches("|\\d{4}-\\d\\d-\\d\\d");
      assertThat(cells.get(4)).matches("(VERBAL|MATERIAL) (COOPERATION|CONFLICT)");
    }
    assertThat(ids).hasSameSizeAs(entries);
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("CONSULT")
                    .contains("Vladimir Putin")
                    .contains("Steve Witkoff"));
  }

  @Test
  void gdeltHasItsSixtyOneColumns() {
    List<String> lines = entries(Export.Format.GDELT).lines().toList();
    assertThat(lines).isNotEmpty();
    Set<String> numbers = new HashSet<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).hasSize(61);
      assertThat(numbers.add(cells[0])).isTrue();
      assertThat(Long.parseLong(cells[0])).isPositive();
      assertThat(cells[1]).matches("\\d{8}");
      assertThat(cells[2]).isEqualTo(cells[1].substring(0, 6));
      assertThat(Double.parseDouble(cells[4])).isBetween(1900.0, 2100.0);
      assertThat(cells[26]).matches("\\d{3,4}");
      assertThat(cells[27]).isEqualTo(cells[26].substring(0, 3));
      assertThat(cells[28]).isEqualTo(cells[26].substring(0, 2));
      assertThat(Integer.parseInt(cells[29])).isBetween(1, 4);
      assertThat(Double.parseDouble(cells[30])).isBetween(-10.0, 10.0);
      assertThat(Integer.parseInt(cells[33])).as("articles").isPositive();
      assertThat(cells[51]).as("kind of place").isIn("", "1", "4");
      assertThat(cells[59]).matches("\\d{14}");
      assertThat(cells[60]).as("source").isNotEmpty();
    }
  }

  @Test
  void theNetworkIsGraphMl() throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var document =
        factory
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    entries(Export.Format.GRAPHML).getBytes(StandardCharsets.UTF_8)));
    String space = "http://graphml.graphdrawing.org/xmlns";
    Set<String> keys = new HashSet<>();
    Set<String> nodes = new HashSet<>();
    var all = document.getElementsByTagNameNS(space, "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      switch (element.getLocalName()) {
        case "key" -> keys.add(element.getAttribute("id"));
        case "node" -> assertThat(nodes.add(element.getAttribute("id"))).isTrue();
        case "edge" ->
            assertThat(nodes)
                .contains(element.getAttribute("source"), element.getAttribute("target"));
        case "data" -> assertThat(keys).contains(element.getAttribute("key"));
        default -> assertThat(element.getLocalName()).isIn("graphml", "graph");
      }
    }
    assertThat(nodes).contains(store.person("Vladimir Putin").id());
  }

  @Test
  void theMapIsGeoJson() {
    JsonNode all = new JsonMapper().readTree(entries(Export.Format.GEOJSON));
    assertThat(all.path("type").asString()).isEqualTo("FeatureCollection");
    assertThat(all.path("features")).isNotEmpty();
    for (JsonNode feature : all.path("features")) {
      assertThat(feature.path("type").asString()).isEqualTo("Feature");
      assertThat(feature.path("geometry").path("type").asString()).isEqualTo("Point");
      JsonNode at = feature.path("geometry").path("coordinates");
      Entry entry = entry(feature.path("id").asString());
      assertThat(at.get(0).asDouble()).isBetween(-180.0, 180.0);
      assertThat(at.get(1).asDouble()).isBetween(-90.0, 90.0);
      if (entry.place().name().equals("Moscow")) {
        assertThat(at.get(0).asDouble()).as("longitude first").isBetween(37.0, 38.0);
        assertThat(at.get(1).asDouble()).isBetween(55.0, 56.0);
      }
    }
  }

  @Test
  void theCalendarIsICalendar() throws Exception {
    String text = entries(Export.Format.ICALENDAR);
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate().hasErrors()).isFalse();
    List<String> ids = new ArrayList<>();
    for (Component event : calendar.getComponents(Component.VEVENT)) {
      String uid = event.getProperty(Property.UID).orElseThrow().getValue();
      Entry entry = entry(uid.substring(0, uid.indexOf('@')));
      ids.add(entry.id());
      Days days = Days.of(entry.date());
      assertThat(event.getProperty(Property.DTSTART).orElseThrow().getValue())
          .isEqualTo(Days.iso(days.from()).replace("-", ""));
      assertThat(event.getProperty(Property.DTEND).orElseThrow().getValue())
          .as("the day after the last")
          .isEqualTo(Days.iso(days.to() + 1).replace("-", ""));
    }
    assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void eventsAreSchemaOrg() {
    List<JsonNode> events = lines(entries(Export.Format.JSONLD));
    assertThat(events).hasSameSizeAs(entries);
    for (JsonNode event : events) {
      assertThat(event.path("@context").asString()).isEqualTo("https://schema.org");
      assertThat(event.path("@type").asString()).isEqualTo("Event");
      Entry entry = entry(event.path("identifier").asString());
      String date = entry.date();
      if (date != null && date.length() == 10) {
        assertThat(event.path("startDate").asString()).isEqualTo(date);
      }
      assertThat(event.path("startDate").asString("2025-01-01")).matches("\\d{4}-\\d\\d-\\d\\d");
      assertThat(event.path("organizer").size() + event.path("attendee").size())
          .isEqualTo(entry.actors().size() + entry.recipients().size());
    }
  }

  @Test
  void wordsAreWebAnnotations() {
    List<JsonNode> all = lines(entries(Export.Format.ANNOTATIONS));
    assertThat(all).hasSizeGreaterThan(100);
    Set<String> ids = new HashSet<>();
    for (JsonNode one : all) {
      assertThat(one.path("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
      assertThat(one.path("type").asString()).isEqualTo("Annotation");
      assertThat(ids.add(one.path("id").asString())).isTrue();
      String id = one.path("id").asString().substring("urn:pourparlers:".length());
      String text = store.report(id.substring(0, id.indexOf('/'))).reading().text();
      JsonNode quote = one.path("target").path("selector").get(0);
      JsonNode position = one.path("target").path("selector").get(1);
      String exact = quote.path("exact").asString();
      assertThat(text.substring(position.path("start").asInt(), position.path("end").asInt()))
          .isEqualTo(exact);
      assertThat(text)
          .contains(quote.path("prefix").asString() + exact + quote.path("suffix").asString());
    }
  }

  @Test
  void entitiesAreFollowTheMoney() {
    List<JsonNode> all = lines(entries(Export.Format.FOLLOWTHEMONEY));
    Set<String> actors = new HashSet<>();
    Set<String> involved = new HashSet<>();
    int events = 0;
    for (JsonNode entity : all) {
      JsonNode properties = entity.path("properties");
      assertThat(entity.path("id").asString()).isNotEmpty();
      properties.properties().forEach(one -> assertThat(one.getValue().isArray()).isTrue());
      assertThat(properties.path("name")).hasSize(1);
      if (entity.path("schema").asString().equals("Event")) {
        events++;
        involved.addAll(texts(properties.path("involved")));
      } else {
        assertThat(entity.path("schema").asString()).isIn("Person", "PublicBody", "Organization");
        actors.add(entity.path("id").asString());
      }
      texts(properties.path("country")).forEach(code -> assertThat(code).matches("[a-z]{2}"));
    }
    assertThat(events).isEqualTo(entries.size());
    assertThat(actors).isEqualTo(involved);
    assertThat(all)
        .filteredOn(
            entity -> texts(entity.path("properties").path("name")).contains("Vladimir Putin"))
        .anySatisfy(
            entity -> {
              assertThat(entity.path("schema").asString()).isEqualTo("Person");
              assertThat(texts(entity.path("properties").path("country"))).containsExactly("ru");
              assertThat(texts(entity.path("properties").path("alias")))
                  .contains("Vladimir Poutine");
            });
  }
}
