-- One schema for SQLite and PostgreSQL. Numbers are given by the program, in the order of arrival; they never leave the
-- store. Days are counted from 1970-01-01. What begins with "n-", "o-", "u-", "p-" is an id that users see.

CREATE TABLE reports (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  url TEXT,
  publisher TEXT,
  language TEXT NOT NULL,
  published TEXT,
  day INTEGER NOT NULL,
  week INTEGER NOT NULL,
  title TEXT NOT NULL,
  source TEXT,
  origin INTEGER NOT NULL,
  revision_of TEXT,
  text_hash TEXT NOT NULL,
  fingerprint ${blob} NOT NULL,
  reading ${blob} NOT NULL,
  version TEXT NOT NULL,
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
  id TEXT NOT NULL,
  first_report TEXT NOT NULL,
  day INTEGER NOT NULL,
  reports INTEGER NOT NULL
);
CREATE INDEX origins_id ON origins (id);
CREATE INDEX origins_day ON origins (day, id);

-- Events of readings.
CREATE TABLE mentions (
  report INTEGER NOT NULL,
  event TEXT NOT NULL,
  block TEXT NOT NULL,
  entry INTEGER NOT NULL,
  kind TEXT NOT NULL,
  plover_event TEXT,
  plover_mode TEXT,
  status TEXT NOT NULL,
  actors TEXT NOT NULL,
  recipients TEXT NOT NULL,
  date TEXT,
  place TEXT,
  place_country TEXT,
  geonames INTEGER,
  duration TEXT,
  bound TEXT,
  ordinal INTEGER,
  since TEXT,
  topics TEXT NOT NULL,
  position INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (report, event)
);
CREATE INDEX mentions_block ON mentions (block);
CREATE INDEX mentions_entry ON mentions (entry);

CREATE TABLE entries (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  block TEXT NOT NULL,
  kind TEXT NOT NULL,
  plover_event TEXT,
  plover_mode TEXT,
  status TEXT NOT NULL,
  date TEXT,
  day INTEGER NOT NULL,
  day_from INTEGER NOT NULL,
  day_to INTEGER NOT NULL,
  place TEXT,
  place_country TEXT,
  geonames INTEGER,
  duration TEXT,
  bound TEXT,
  ordinal INTEGER,
  since TEXT,
  origins INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  corrected INTEGER NOT NULL,
  facts TEXT NOT NULL,
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
  country TEXT,
  PRIMARY KEY (entry, person, doer)
);
CREATE INDEX entry_actors_person ON entry_actors (person, entry);
CREATE INDEX entry_actors_country ON entry_actors (country, entry);

CREATE TABLE entry_topics (
  entry INTEGER NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (entry, topic)
);
CREATE INDEX entry_topics_topic ON entry_topics (topic, entry);

-- Ids that an entry, an origin or an utterance had before, and the one that they lead to.
CREATE TABLE former_ids (
  id TEXT PRIMARY KEY,
  leads_to TEXT NOT NULL
);
CREATE INDEX former_ids_leads ON former_ids (leads_to);

CREATE TABLE people (
  num INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,
  surname TEXT NOT NULL,
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
  what TEXT NOT NULL,
  value TEXT NOT NULL,
  language TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (person, what, value, language)
);

CREATE TABLE roles (
  report INTEGER NOT NULL,
  person INTEGER NOT NULL,
  title TEXT NOT NULL,
  body INTEGER,
  country TEXT,
  day INTEGER NOT NULL
);
CREATE INDEX roles_person ON roles (person, day);
CREATE INDEX roles_report ON roles (report);

-- Statements of readings.
CREATE TABLE statements (
  report INTEGER NOT NULL,
  statement TEXT NOT NULL,
  block TEXT NOT NULL,
  utterance INTEGER NOT NULL,
  speaker INTEGER,
  speaker_country TEXT,
  mode TEXT NOT NULL,
  act TEXT NOT NULL,
  date TEXT,
  words TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (report, statement)
);
CREATE INDEX statements_block ON statements (block);
CREATE INDEX statements_utterance ON statements (utterance);

CREATE TABLE utterances (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  block TEXT NOT NULL,
  speaker INTEGER,
  act TEXT NOT NULL,
  mode TEXT NOT NULL,
  date TEXT,
  day INTEGER NOT NULL,
  day_from INTEGER NOT NULL,
  day_to INTEGER NOT NULL,
  words TEXT NOT NULL,
  language TEXT NOT NULL,
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
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL,
  field TEXT,
  before_value TEXT,
  after_value TEXT,
  why TEXT NOT NULL,
  words TEXT NOT NULL
);
CREATE INDEX changes_at ON changes (at);
CREATE INDEX changes_subject ON changes (subject);

CREATE TABLE corrections (
  num INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  targets TEXT NOT NULL,
  anchors TEXT NOT NULL,
  new_values TEXT NOT NULL,
  note TEXT,
  undone INTEGER NOT NULL
);

CREATE TABLE processes (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  parties TEXT NOT NULL,
  keywords TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  together INTEGER NOT NULL
);

CREATE TABLE process_entries (
  process TEXT NOT NULL,
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
