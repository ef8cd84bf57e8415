SELECT * FROM sheet_records ORDER BY id COLLATE "C"
