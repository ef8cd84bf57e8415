-- What runs changed, so that one can be looked at and taken back.

ALTER TABLE runs
    -- The version of the data before and after: the changes between them are the run's own.
    ADD COLUMN from_version bigint CHECK (from_version >= 0),
    ADD COLUMN to_version bigint CHECK (to_version >= from_version),
    -- The run that this one took back.
    ADD COLUMN undoes bigint REFERENCES runs (id);

-- Desks that several sources describe: what each of them says. `winner_id` is the desk that is published for all;
-- the address of any other leads there. Rows of two or more sources have one winner.
CREATE TABLE claims (
    desk_id identifier PRIMARY KEY,
    winner_id identifier NOT NULL,
    fingerprint bigint,
    -- Its source no longer has it.
    is_gone boolean NOT NULL,
    record json NOT NULL
);
CREATE INDEX claims_winner_id ON claims (winner_id);

-- Pairs that perhaps are one desk; those that a person has dismissed are kept, so that they are not proposed again.
CREATE TABLE duplicates (
    one_id identifier,
    other_id identifier,
    score integer NOT NULL CHECK (score BETWEEN 0 AND 100),
    -- Names and points.
    reasons json NOT NULL CHECK (json_typeof(reasons) = 'array'),
    dismissed_by text,
    dismissed_at timestamptz,
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id),
    CHECK (num_nulls(dismissed_by, dismissed_at) IN (0, 2))
);
