-- What runs changed, so that one can be looked at and taken back.

-- The version of the data before and after: the changes between them are the run's own.
ALTER TABLE runs ADD COLUMN from_version INTEGER CHECK (from_version >= 0);
ALTER TABLE runs ADD COLUMN to_version INTEGER CHECK (to_version >= from_version);
-- The run that this one took back.
ALTER TABLE runs ADD COLUMN undoes INTEGER REFERENCES runs (fid);
