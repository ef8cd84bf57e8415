-- What happened: the log of changes, desks that are gone, records that wait, runs of the import.

-- Append-only. The greatest sequence is the version of the data.
CREATE TABLE changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    entity TEXT NOT NULL CHECK (entity IN ('desk', 'sheet')),
    entity_id TEXT NOT NULL,
    at DATETIME NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    source TEXT,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
);
CREATE INDEX changes_entity_id ON changes (entity_id, entity, sequence);

CREATE TRIGGER changes_are_never_edited BEFORE UPDATE ON changes
BEGIN SELECT raise(ABORT, 'changes is append-only'); END;
CREATE TRIGGER changes_are_never_removed BEFORE DELETE ON changes
BEGIN SELECT raise(ABORT, 'changes is append-only'); END;

-- A desk that is no longer in its source, whole, as JSON in the form of the change log.
CREATE TABLE gone_desks (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 160 AND id NOT GLOB '*[^a-z0-9_-]*'),
    version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 4294967295),
    source_id TEXT NOT NULL REFERENCES sources (id),
    gone_at DATETIME NOT NULL,
    record TEXT NOT NULL CHECK (json_valid(record))
);
CREATE INDEX gone_desks_source_id ON gone_desks (source_id);

-- Records that cannot be published, with the reasons, as JSON.
CREATE TABLE quarantine (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    line INTEGER NOT NULL CHECK (line >= 0),
    fields TEXT NOT NULL CHECK (json_type(fields) = 'object'),
    reading_issues TEXT NOT NULL CHECK (json_type(reading_issues) = 'array'),
    issues TEXT NOT NULL CHECK (json_type(issues) = 'array')
);
CREATE INDEX quarantine_source_id ON quarantine (source_id, line);

CREATE TABLE runs (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    at DATETIME NOT NULL,
    actor TEXT NOT NULL,
    report TEXT NOT NULL CHECK (json_valid(report))
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
    ('changes', 'attributes', 'changes', 'Every change, never edited'),
    ('gone_desks', 'attributes', 'gone_desks', 'Desks no longer in their source'),
    ('quarantine', 'attributes', 'quarantine', 'Records that wait, with the reasons'),
    ('runs', 'attributes', 'runs', 'Reports of imports');
