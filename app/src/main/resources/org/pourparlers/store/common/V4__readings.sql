-- Exact copies of a report share one reading, in a table of its own: what only the report knows (id, address, publisher) stands in its row.
CREATE TABLE readings (
  num INTEGER PRIMARY KEY,
  hash ${text} NOT NULL,
  packed ${blob} NOT NULL,
  fingerprint ${blob} NOT NULL
);
INSERT INTO readings (num, hash, packed, fingerprint) SELECT num, 'of ' || id, reading, fingerprint FROM reports;
CREATE INDEX readings_hash ON readings (hash);
ALTER TABLE reports ADD COLUMN read_as INTEGER NOT NULL DEFAULT 0;
UPDATE reports SET read_as = num;
CREATE INDEX reports_read_as ON reports (read_as);
ALTER TABLE reports DROP COLUMN reading;
ALTER TABLE reports DROP COLUMN fingerprint;

-- The reports that tell an entry, without looking at its mentions.
DROP INDEX mentions_entry;
CREATE INDEX mentions_entry ON mentions (entry, report);
