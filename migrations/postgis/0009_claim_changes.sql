-- What sources said of linked desks before a run, so that taking the run back brings their words back, too.
CREATE TABLE claim_changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- NULL while the run is being written; changes outside of runs are forgotten when the next one begins.
    run_id bigint REFERENCES runs,
    desk_id identifier NOT NULL,
    winner_id identifier NOT NULL,
    fingerprint bigint,
    is_gone boolean NOT NULL,
    record json NOT NULL
);
CREATE INDEX claim_changes_desk_id ON claim_changes (desk_id);
CREATE INDEX claim_changes_run_id ON claim_changes (run_id);

CREATE FUNCTION remember_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO claim_changes (desk_id, winner_id, fingerprint, is_gone, record)
    VALUES (OLD.desk_id, OLD.winner_id, OLD.fingerprint, OLD.is_gone, OLD.record);
    RETURN NULL;
END
$$;
CREATE TRIGGER claims_are_remembered AFTER UPDATE ON claims FOR EACH ROW
    WHEN ((OLD.winner_id, OLD.fingerprint, OLD.is_gone, OLD.record::text)
          IS DISTINCT FROM (NEW.winner_id, NEW.fingerprint, NEW.is_gone, NEW.record::text))
    EXECUTE FUNCTION remember_claim();
