SELECT report::text FROM runs ORDER BY id DESC LIMIT $1
