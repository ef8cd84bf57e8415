-- What visitors tell us is wrong. Nothing of who said it; the same statements make the table in SQLite and PostgreSQL.
CREATE TABLE remarks (
    number bigint PRIMARY KEY,
    -- desk:ID or texts:LANGUAGE
    subject text NOT NULL,
    field text NOT NULL CHECK (field IN (
        'hours', 'gone', 'phone', 'address', 'languages', 'documents', 'access', 'cost', 'needs', 'other'
    )),
    words text NOT NULL CHECK (length(words) <= 500),
    language text NOT NULL,
    -- The day as YYYY-MM-DD.
    made_on text NOT NULL,
    -- How often the same was said.
    times bigint NOT NULL CHECK (times >= 1),
    settled_on text,
    settled_by text,
    decision text,
    CHECK ((settled_on IS NULL) = (settled_by IS NULL) AND (settled_on IS NULL) = (decision IS NULL))
);
CREATE INDEX remarks_subject ON remarks (subject);
