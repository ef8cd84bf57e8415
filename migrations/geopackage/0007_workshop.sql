-- What runs changed, so that one can be looked at and taken back.

-- The version of the data before and after: the changes between them are the run's own.
ALTER TABLE runs ADD COLUMN from_version INTEGER CHECK (from_version >= 0);
ALTER TABLE runs ADD COLUMN to_version INTEGER CHECK (to_version >= from_version);
-- The run that this one took back.
ALTER TABLE runs ADD COLUMN undoes INTEGER REFERENCES runs (fid);

-- Desks that several sources describe: what each of them says. `winner_id` is the desk that is published for all;
-- the address of any other leads there. Rows of two or more sources have one winner.
CREATE TABLE claims (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    desk_id TEXT NOT NULL UNIQUE CHECK (length(desk_id) BETWEEN 1 AND 160 AND desk_id NOT GLOB '*[^a-z0-9_-]*'),
    winner_id TEXT NOT NULL CHECK (length(winner_id) BETWEEN 1 AND 160 AND winner_id NOT GLOB '*[^a-z0-9_-]*'),
    fingerprint INTEGER,
    -- Its source no longer has it.
    is_gone BOOLEAN NOT NULL CHECK (is_gone IN (0, 1)),
    record TEXT NOT NULL CHECK (json_valid(record))
);
CREATE INDEX claims_winner_id ON claims (winner_id);

-- Pairs that perhaps are one desk; those that a person has dismissed are kept, so that they are not proposed again.
CREATE TABLE duplicates (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    one_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
    -- Names and points.
    reasons TEXT NOT NULL CHECK (json_type(reasons) = 'array'),
    dismissed_by TEXT,
    dismissed_at DATETIME,
    UNIQUE (one_id, other_id),
    CHECK (one_id < other_id),
    CHECK ((dismissed_by IS NULL) = (dismissed_at IS NULL))
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
    ('claims', 'attributes', 'claims', 'What several sources say of one desk'),
    ('duplicates', 'attributes', 'duplicates', 'Pairs that perhaps are one desk');
