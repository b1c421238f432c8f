-- The statement of the same reading that speaks of an event, and to whom words are said: actors as mentions hold them ("12:RUS 15:"), others by name, a line each.
ALTER TABLE mentions ADD COLUMN remark ${text};
CREATE INDEX mentions_remark ON mentions (entry, report) WHERE remark IS NOT NULL;
ALTER TABLE statements ADD COLUMN addressed ${text} NOT NULL DEFAULT '';
ALTER TABLE statements ADD COLUMN audience ${text} NOT NULL DEFAULT '';
ALTER TABLE utterances ADD COLUMN addressed ${text} NOT NULL DEFAULT '';
ALTER TABLE utterances ADD COLUMN audience ${text} NOT NULL DEFAULT '';

-- The languages of the reports that tell an entry.
CREATE TABLE entry_languages (
  entry INTEGER NOT NULL,
  language ${text} NOT NULL,
  PRIMARY KEY (entry, language)
);
CREATE INDEX entry_languages_language ON entry_languages (language, entry);
INSERT INTO entry_languages (entry, language) SELECT DISTINCT m.entry, r.language FROM mentions m JOIN reports r ON r.num = m.report;

-- What is said of events, and to whom, follows from the readings on record when they are merged anew.
UPDATE writes SET stale = 1 WHERE EXISTS (SELECT 1 FROM reports);
