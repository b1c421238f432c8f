-- Folded, stemmed words, by the number of what holds them.
CREATE TABLE entry_words (num INTEGER PRIMARY KEY, words tsvector NOT NULL);
CREATE TABLE report_words (num INTEGER PRIMARY KEY, words tsvector NOT NULL);
CREATE TABLE utterance_words (num INTEGER PRIMARY KEY, words tsvector NOT NULL);
CREATE INDEX entry_words_index ON entry_words USING gin (words);
CREATE INDEX report_words_index ON report_words USING gin (words);
CREATE INDEX utterance_words_index ON utterance_words USING gin (words);
