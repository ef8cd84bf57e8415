-- What sources said of linked desks before a run, so that taking the run back brings their words back, too.
CREATE TABLE claim_changes (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    -- NULL while the run is being written; changes outside of runs are forgotten when the next one begins.
    run_id INTEGER REFERENCES runs (fid),
    desk_id TEXT NOT NULL,
    winner_id TEXT NOT NULL,
    fingerprint INTEGER,
    is_gone BOOLEAN NOT NULL CHECK (is_gone IN (0, 1)),
    record TEXT NOT NULL CHECK (json_valid(record))
);
CREATE INDEX claim_changes_desk_id ON claim_changes (desk_id);
CREATE INDEX claim_changes_run_id ON claim_changes (run_id);

CREATE TRIGGER claims_are_remembered AFTER UPDATE ON claims
WHEN (OLD.winner_id, OLD.fingerprint, OLD.is_gone, OLD.record)
     IS NOT (NEW.winner_id, NEW.fingerprint, NEW.is_gone, NEW.record)
BEGIN
    INSERT INTO claim_changes (desk_id, winner_id, fingerprint, is_gone, record)
    VALUES (OLD.desk_id, OLD.winner_id, OLD.fingerprint, OLD.is_gone, OLD.record);
END;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES
    ('claim_changes', 'attributes', 'claim_changes', 'What sources said of linked desks before each run');
