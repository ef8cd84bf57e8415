-- Looking up addresses: what geocoders have answered, when they may be asked again, what a person must look at.
-- Only addresses of desks are here; what a visitor types is never written.

-- Lists are text that holds JSON: a foreign server may send characters that PostgreSQL's own JSON refuses to read.
CREATE TABLE geocode_cache (
    geocoder filled NOT NULL,
    -- Municipality, postcode and the words of the address, in lower case and without punctuation.
    query filled NOT NULL,
    answered_at timestamptz NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('found', 'ambiguous', 'not_found')),
    candidates text NOT NULL,
    outside text NOT NULL,
    PRIMARY KEY (geocoder, query)
);

-- One row per geocoder: requests of a day, and the moment (in ms since 1970) before which nobody asks it.
CREATE TABLE geocoder_turns (
    geocoder filled PRIMARY KEY,
    used_on date NOT NULL,
    requests bigint NOT NULL CHECK (requests >= 0),
    free_at_ms bigint NOT NULL
);

-- One item per desk and kind. The desk may still wait in quarantine, so it need not be in `desks`.
CREATE TABLE review (
    desk_id identifier NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ambiguous', 'outside', 'apart', 'moved')),
    source_id identifier NOT NULL REFERENCES sources,
    address text NOT NULL,
    places text NOT NULL,
    found_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'vanished', 'settled')),
    closed_at timestamptz,
    closed_by text,
    decision text,
    PRIMARY KEY (desk_id, kind),
    CHECK ((state = 'open') = (closed_at IS NULL)),
    CHECK ((state = 'settled') = (closed_by IS NOT NULL)),
    CHECK ((closed_by IS NULL) = (decision IS NULL))
);
CREATE INDEX review_source_id ON review (source_id);
