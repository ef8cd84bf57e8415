SELECT answered_at, outcome, candidates, outside FROM geocode_cache WHERE geocoder = ?1 AND query = ?2
