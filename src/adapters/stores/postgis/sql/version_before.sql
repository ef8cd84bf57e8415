-- Backwards from the end, so that a day of this week is found at once.
SELECT coalesce((SELECT sequence FROM changes WHERE at < ($1::text)::timestamptz ORDER BY sequence DESC LIMIT 1), 0)
