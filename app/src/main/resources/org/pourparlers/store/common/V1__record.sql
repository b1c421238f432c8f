-- One schema for SQLite and PostgreSQL; texts compare byte by byte in both. Numbers are given by the program, in the order of arrival; they never leave the
-- store. Days are counted from 1970-01-01. What begins with "n-", "o-", "u-", "p-" is an id that users see.

CREATE TABLE reports (
  num INTEGER PRIMARY KEY,
  id ${text} NOT NULL UNIQUE,
  url ${text},
  publisher ${text},
  language ${text} NOT NULL,
  published ${text},
  day INTEGER NOT NULL,
  week INTEGER NOT NULL,
  title ${text} NOT NULL,
  source ${text},
  origin INTEGER NOT NULL,
  revision_of ${text},
  text_hash ${text} NOT NULL,
  fingerprint ${blob} NOT NULL,
  reading ${blob} NOT NULL,
  version ${text} NOT NULL,
  events INTEGER NOT NULL,
  statements INTEGER NOT NULL
);
CREATE INDEX reports_day ON reports (day, id);
CREATE INDEX reports_week ON reports (week);
CREATE INDEX reports_origin ON reports (origin);
CREATE INDEX reports_url ON reports (url);
CREATE INDEX reports_version ON reports (version, num);

CREATE TABLE origins (
  num INTEGER PRIMARY KEY,
  id ${text} NOT NULL,
  first_report ${text} NOT NULL,
  day INTEGER NOT NULL,
  reports INTEGER NOT NULL
);
CREATE INDEX origins_id ON origins (id);
CREATE INDEX origins_day ON origins (day, id);

-- Events of readings.
CREATE TABLE mentions (
  report INTEGER NOT NULL,
  event ${text} NOT NULL,
  block ${text} NOT NULL,
  entry INTEGER NOT NULL,
  kind ${text} NOT NULL,
  plover_event ${text},
  plover_mode ${text},
  status ${text} NOT NULL,
  actors ${text} NOT NULL,
  recipients ${text} NOT NULL,
  date ${text},
  place ${text},
  place_country ${text},
  geonames INTEGER,
  duration ${text},
  bound ${text},
  ordinal INTEGER,
  since ${text},
  topics ${text} NOT NULL,
  position INTEGER NOT NULL,
  words ${text} NOT NULL,
  PRIMARY KEY (report, event)
);
CREATE INDEX mentions_block ON mentions (block);
CREATE INDEX mentions_entry ON mentions (entry);

CREATE TABLE entries (
  num INTEGER PRIMARY KEY,
  id ${text} NOT NULL,
  block ${text} NOT NULL,
  kind ${text} NOT NULL,
  plover_event ${text},
  plover_mode ${text},
  status ${text} NOT NULL,
  date ${text},
  day INTEGER NOT NULL,
  day_from INTEGER NOT NULL,
  day_to INTEGER NOT NULL,
  place ${text},
  place_country ${text},
  geonames INTEGER,
  duration ${text},
  bound ${text},
  ordinal INTEGER,
  since ${text},
  origins INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  corrected INTEGER NOT NULL,
  facts ${text} NOT NULL,
  words_hash INTEGER NOT NULL
);
CREATE INDEX entries_id ON entries (id);
CREATE INDEX entries_day ON entries (day, id);
CREATE INDEX entries_kind ON entries (kind, day, id);
CREATE INDEX entries_status ON entries (status, day, id);
CREATE INDEX entries_place ON entries (place, day);
CREATE INDEX entries_block ON entries (block);

CREATE TABLE entry_actors (
  entry INTEGER NOT NULL,
  person INTEGER NOT NULL,
  doer INTEGER NOT NULL,
  country ${text},
  PRIMARY KEY (entry, person, doer)
);
CREATE INDEX entry_actors_person ON entry_actors (person, entry);
CREATE INDEX entry_actors_country ON entry_actors (country, entry);

CREATE TABLE entry_topics (
  entry INTEGER NOT NULL,
  topic ${text} NOT NULL,
  PRIMARY KEY (entry, topic)
);
CREATE INDEX entry_topics_topic ON entry_topics (topic, entry);

-- Ids that an entry, an origin or an utterance had before, and the one that they lead to.
CREATE TABLE former_ids (
  id ${text} PRIMARY KEY,
  leads_to ${text} NOT NULL
);
CREATE INDEX former_ids_leads ON former_ids (leads_to);

CREATE TABLE people (
  num INTEGER PRIMARY KEY,
  key ${text} NOT NULL UNIQUE,
  id ${text} NOT NULL,
  kind ${text} NOT NULL,
  name ${text} NOT NULL,
  country ${text},
  surname ${text} NOT NULL,
  joined INTEGER NOT NULL,
  reports INTEGER NOT NULL
);
CREATE INDEX people_id ON people (id);
CREATE INDEX people_surname ON people (surname);
CREATE INDEX people_reports ON people (reports);
CREATE INDEX people_joined ON people (joined);

-- Votes: how many reports give an actor a form, a name, a country, a kind, a catalogue's identifier.
CREATE TABLE person_votes (
  person INTEGER NOT NULL,
  what ${text} NOT NULL,
  value ${text} NOT NULL,
  language ${text} NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (person, what, value, language)
);

CREATE TABLE roles (
  report INTEGER NOT NULL,
  person INTEGER NOT NULL,
  title ${text} NOT NULL,
  body INTEGER,
  country ${text},
  day INTEGER NOT NULL
);
CREATE INDEX roles_person ON roles (person, day);
CREATE INDEX roles_report ON roles (report);

-- Statements of readings.
CREATE TABLE statements (
  report INTEGER NOT NULL,
  statement ${text} NOT NULL,
  block ${text} NOT NULL,
  utterance INTEGER NOT NULL,
  speaker INTEGER,
  speaker_country ${text},
  mode ${text} NOT NULL,
  act ${text} NOT NULL,
  date ${text},
  words ${text} NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (report, statement)
);
CREATE INDEX statements_block ON statements (block);
CREATE INDEX statements_utterance ON statements (utterance);

CREATE TABLE utterances (
  num INTEGER PRIMARY KEY,
  id ${text} NOT NULL,
  block ${text} NOT NULL,
  speaker INTEGER,
  act ${text} NOT NULL,
  mode ${text} NOT NULL,
  date ${text},
  day INTEGER NOT NULL,
  day_from INTEGER NOT NULL,
  day_to INTEGER NOT NULL,
  words ${text} NOT NULL,
  language ${text} NOT NULL,
  origins INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  words_hash INTEGER NOT NULL
);
CREATE INDEX utterances_id ON utterances (id);
CREATE INDEX utterances_day ON utterances (day, id);
CREATE INDEX utterances_speaker ON utterances (speaker, day, id);
CREATE INDEX utterances_act ON utterances (act, day, id);
CREATE INDEX utterances_block ON utterances (block);

CREATE TABLE changes (
  num INTEGER PRIMARY KEY,
  at ${text} NOT NULL,
  what ${text} NOT NULL,
  subject ${text} NOT NULL,
  field ${text},
  before_value ${text},
  after_value ${text},
  why ${text} NOT NULL,
  words ${text} NOT NULL
);
CREATE INDEX changes_at ON changes (at);
CREATE INDEX changes_subject ON changes (subject);

CREATE TABLE corrections (
  num INTEGER PRIMARY KEY,
  at ${text} NOT NULL,
  who ${text} NOT NULL,
  what ${text} NOT NULL,
  targets ${text} NOT NULL,
  anchors ${text} NOT NULL,
  new_values ${text} NOT NULL,
  note ${text},
  undone INTEGER NOT NULL
);

CREATE TABLE processes (
  id ${text} PRIMARY KEY,
  name ${text} NOT NULL,
  parties ${text} NOT NULL,
  keywords ${text} NOT NULL,
  first_day ${text},
  last_day ${text},
  together INTEGER NOT NULL
);

CREATE TABLE process_entries (
  process ${text} NOT NULL,
  entry INTEGER NOT NULL,
  by_hand INTEGER NOT NULL,
  PRIMARY KEY (process, entry)
);
CREATE INDEX process_entries_entry ON process_entries (entry);

-- One row: how often the record was written. Who has seen another number has stale memories.
-- stale: whether readings were replaced since what follows from them was made.
CREATE TABLE writes (
  count INTEGER NOT NULL,
  stale INTEGER NOT NULL
);
INSERT INTO writes (count, stale) VALUES (0, 0);
