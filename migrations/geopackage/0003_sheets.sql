-- Good-practice sheets.

CREATE TABLE sheets (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 160 AND id NOT GLOB '*[^a-z0-9_-]*'),
    kind TEXT NOT NULL CHECK (kind IN ('good_practice', 'micro_practice')),
    theme TEXT NOT NULL,
    promoter TEXT,
    place TEXT,
    period TEXT,
    version INTEGER NOT NULL CHECK (version BETWEEN 0 AND 4294967295),
    updated_on DATE NOT NULL CHECK (updated_on IS date(updated_on)),
    licence TEXT NOT NULL
);

CREATE TABLE sheet_cities (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sheet_id TEXT NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    city TEXT NOT NULL CHECK (length(city) BETWEEN 1 AND 160 AND city NOT GLOB '*[^a-z0-9_-]*'),
    UNIQUE (sheet_id, position)
);

CREATE TABLE sheet_needs (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sheet_id TEXT NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    need TEXT NOT NULL CHECK (length(need) BETWEEN 1 AND 160 AND need NOT GLOB '*[^a-z0-9_-]*'),
    UNIQUE (sheet_id, position)
);

-- No foreign key to desks: a sheet may name a desk that is imported later, or gone.
CREATE TABLE sheet_desks (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sheet_id TEXT NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    desk_id TEXT NOT NULL CHECK (length(desk_id) BETWEEN 1 AND 160 AND desk_id NOT GLOB '*[^a-z0-9_-]*'),
    UNIQUE (sheet_id, position)
);

CREATE TABLE sheet_sources (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sheet_id TEXT NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    url TEXT NOT NULL,
    title TEXT,
    UNIQUE (sheet_id, position)
);

CREATE TABLE sheet_texts (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sheet_id TEXT NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (length(language) IN (2, 3) AND language NOT GLOB '*[^a-z]*'),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    audience TEXT,
    -- An object: name of the part to list of paragraphs.
    parts TEXT NOT NULL CHECK (json_type(parts) = 'object'),
    UNIQUE (sheet_id, language)
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
    ('sheets', 'attributes', 'sheets', 'Good-practice sheets'),
    ('sheet_cities', 'attributes', 'sheet_cities', 'City areas of a sheet'),
    ('sheet_needs', 'attributes', 'sheet_needs', 'Needs that a sheet is about'),
    ('sheet_desks', 'attributes', 'sheet_desks', 'Desks that work as a sheet tells'),
    ('sheet_sources', 'attributes', 'sheet_sources', 'Pages that a sheet was read from'),
    ('sheet_texts', 'attributes', 'sheet_texts', 'Texts of a sheet by language');
