SELECT * FROM sheet_records ORDER BY id
