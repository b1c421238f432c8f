-- Folded, stemmed words, by the number of what holds them.
CREATE VIRTUAL TABLE entry_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = "ascii");
CREATE VIRTUAL TABLE report_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = "ascii");
CREATE VIRTUAL TABLE utterance_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = "ascii");
