UPDATE gpkg_contents SET
    last_change = (SELECT value ->> 'at' FROM json_each(?1)),
    (min_x, min_y, max_x, max_y) = (
        SELECT min(l.lon), min(l.lat), max(l.lon), max(l.lat)
        FROM desks d JOIN locations l ON l.id = d.location_id
        WHERE d.geom IS NOT NULL)
WHERE table_name = 'desks'
