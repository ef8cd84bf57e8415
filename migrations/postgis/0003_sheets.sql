-- Good-practice sheets.

CREATE TABLE sheets (
    id identifier PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('good_practice', 'micro_practice')),
    theme text NOT NULL,
    promoter text,
    place text,
    period text,
    version record_version NOT NULL,
    updated_on date NOT NULL,
    licence text NOT NULL
);

CREATE TABLE sheet_cities (
    sheet_id identifier REFERENCES sheets ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    city identifier NOT NULL,
    PRIMARY KEY (sheet_id, position)
);

CREATE TABLE sheet_needs (
    sheet_id identifier REFERENCES sheets ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    need identifier NOT NULL,
    PRIMARY KEY (sheet_id, position)
);

-- No foreign key to desks: a sheet may name a desk that is imported later, or gone.
CREATE TABLE sheet_desks (
    sheet_id identifier REFERENCES sheets ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    desk_id identifier NOT NULL,
    PRIMARY KEY (sheet_id, position)
);

CREATE TABLE sheet_sources (
    sheet_id identifier REFERENCES sheets ON DELETE CASCADE,
    position integer CHECK (position >= 0),
    url text NOT NULL,
    title text,
    PRIMARY KEY (sheet_id, position)
);

CREATE TABLE sheet_texts (
    sheet_id identifier REFERENCES sheets ON DELETE CASCADE,
    language language_code,
    title text NOT NULL,
    summary text NOT NULL,
    audience text,
    -- An object: name of the part to list of paragraphs.
    parts jsonb NOT NULL CHECK (jsonb_typeof(parts) = 'object'),
    PRIMARY KEY (sheet_id, language)
);

-- How the program reads: one row per whole sheet, lists as JSON arrays in their order.
CREATE VIEW sheet_records AS
SELECT
    s.id::text, s.kind, s.theme, s.promoter, s.place, s.period, s.version::bigint,
    to_char(s.updated_on, 'YYYY-MM-DD') AS updated_on, s.licence,
    coalesce((SELECT json_agg(city ORDER BY position) FROM sheet_cities c WHERE c.sheet_id = s.id), '[]')::text
        AS cities,
    coalesce((SELECT json_agg(need ORDER BY position) FROM sheet_needs n WHERE n.sheet_id = s.id), '[]')::text
        AS needs,
    coalesce((SELECT json_agg(desk_id ORDER BY position) FROM sheet_desks d WHERE d.sheet_id = s.id), '[]')::text
        AS desks,
    coalesce((SELECT json_agg(json_build_object('url', url, 'title', title) ORDER BY position)
                FROM sheet_sources o WHERE o.sheet_id = s.id), '[]')::text AS sources,
    coalesce((SELECT json_agg(json_build_object('language', language, 'title', title, 'summary', summary,
                                                'audience', audience, 'parts', parts) ORDER BY language)
                FROM sheet_texts t WHERE t.sheet_id = s.id), '[]')::text AS texts
FROM sheets s;
