-- What runs changed, so that one can be looked at and taken back.

ALTER TABLE runs
    -- The version of the data before and after: the changes between them are the run's own.
    ADD COLUMN from_version bigint CHECK (from_version >= 0),
    ADD COLUMN to_version bigint CHECK (to_version >= from_version),
    -- The run that this one took back.
    ADD COLUMN undoes bigint REFERENCES runs (id);
