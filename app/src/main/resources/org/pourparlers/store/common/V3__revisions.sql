-- Later versions of a report are asked for at every look at it; few reports have any.
CREATE INDEX reports_revision ON reports (revision_of) WHERE revision_of IS NOT NULL;
