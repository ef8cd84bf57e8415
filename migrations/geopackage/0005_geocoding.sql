-- Looking up addresses: what geocoders have answered, when they may be asked again, what a person must look at.
-- Only addresses of desks are here; what a visitor types is never written.

CREATE TABLE geocode_cache (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geocoder TEXT NOT NULL CHECK (geocoder <> ''),
    -- Municipality, postcode and the words of the address, in lower case and without punctuation.
    query TEXT NOT NULL CHECK (query <> ''),
    answered_at DATETIME NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('found', 'ambiguous', 'not_found')),
    candidates TEXT NOT NULL CHECK (json_type(candidates) = 'array'),
    outside TEXT NOT NULL CHECK (json_type(outside) = 'array'),
    UNIQUE (geocoder, query)
);

-- One row per geocoder: requests of a day, and the moment (in ms since 1970) before which nobody asks it.
CREATE TABLE geocoder_turns (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geocoder TEXT NOT NULL UNIQUE CHECK (geocoder <> ''),
    used_on DATE NOT NULL CHECK (used_on IS date(used_on)),
    requests INTEGER NOT NULL CHECK (requests >= 0),
    free_at_ms INTEGER NOT NULL
);

-- One item per desk and kind. The desk may still wait in quarantine, so it need not be in `desks`.
CREATE TABLE review (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    desk_id TEXT NOT NULL CHECK (length(desk_id) BETWEEN 1 AND 160 AND desk_id NOT GLOB '*[^a-z0-9_-]*'),
    kind TEXT NOT NULL CHECK (kind IN ('ambiguous', 'outside', 'apart', 'moved')),
    source_id TEXT NOT NULL REFERENCES sources (id),
    address TEXT NOT NULL,
    places TEXT NOT NULL CHECK (json_type(places) = 'array'),
    found_at DATETIME NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'vanished', 'settled')),
    closed_at DATETIME,
    closed_by TEXT,
    decision TEXT,
    UNIQUE (desk_id, kind),
    CHECK ((state = 'open') = (closed_at IS NULL)),
    CHECK ((state = 'settled') = (closed_by IS NOT NULL)),
    CHECK ((closed_by IS NULL) = (decision IS NULL))
);
CREATE INDEX review_source_id ON review (source_id);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
    ('geocode_cache', 'attributes', 'geocode_cache', 'What geocoders have answered'),
    ('geocoder_turns', 'attributes', 'geocoder_turns', 'When geocoders may be asked again'),
    ('review', 'attributes', 'review', 'Places of desks that a person must look at');
