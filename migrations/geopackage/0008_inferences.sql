-- What was inferred of a desk, and by which rule: `field=rule`. Records that were read before are told at the next run.
ALTER TABLE desk_details ADD COLUMN inferred TEXT NOT NULL DEFAULT '[]' CHECK (json_type(inferred) = 'array');
