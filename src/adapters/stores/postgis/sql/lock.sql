SELECT pg_advisory_xact_lock(hashtext('bussola writes'), hashtext(current_schema()))
