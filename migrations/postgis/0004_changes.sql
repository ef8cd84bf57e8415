-- What happened: the log of changes, desks that are gone, records that wait, runs of the import.

-- Append-only. The greatest sequence is the version of the data. Writers hold an advisory lock until they commit,
-- so a sequence never becomes visible after a greater one.
CREATE TABLE changes (
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity text NOT NULL CHECK (entity IN ('desk', 'sheet')),
    entity_id identifier NOT NULL,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    reason text NOT NULL,
    source identifier,
    -- `json`, not `jsonb`: the text stays as it was written.
    before json,
    after json,
    CHECK (num_nonnulls(before, after) > 0)
);
CREATE INDEX changes_entity_id ON changes (entity_id, entity, sequence);

CREATE FUNCTION refuse_edit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'changes is append-only';
END $$;
CREATE TRIGGER changes_are_never_edited BEFORE UPDATE OR DELETE OR TRUNCATE ON changes
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_edit();

-- A desk that is no longer in its source, whole, as JSON in the form of the change log.
CREATE TABLE gone_desks (
    id identifier PRIMARY KEY,
    version record_version NOT NULL CHECK (version >= 1),
    source_id identifier NOT NULL REFERENCES sources,
    gone_at timestamptz NOT NULL,
    record json NOT NULL
);
CREATE INDEX gone_desks_source_id ON gone_desks (source_id);

-- Records that cannot be published, with the reasons. `fields` is text that holds JSON, because a broken file may
-- hold characters that PostgreSQL's own JSON refuses to read.
CREATE TABLE quarantine (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id identifier NOT NULL REFERENCES sources,
    line bigint NOT NULL CHECK (line >= 0),
    fields text NOT NULL,
    reading_issues text NOT NULL,
    issues text NOT NULL
);
CREATE INDEX quarantine_source_id ON quarantine (source_id, line);

CREATE TABLE runs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id identifier NOT NULL REFERENCES sources,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    report json NOT NULL
);
