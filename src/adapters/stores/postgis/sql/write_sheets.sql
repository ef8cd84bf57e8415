DELETE FROM sheets WHERE id IN (SELECT id FROM json_to_recordset($1::json) AS r(id text));

INSERT INTO sheets (id, kind, theme, promoter, place, period, version, updated_on, licence)
SELECT * FROM json_to_recordset($1::json) AS r(
    id text, kind text, theme text, promoter text, place text, period text, version bigint, updated_on date,
    licence text);

INSERT INTO sheet_cities (sheet_id, position, city)
SELECT r.id, l.position - 1, l.word
FROM json_to_recordset($1::json) AS r(id text, cities json),
    json_array_elements_text(r.cities) WITH ORDINALITY AS l(word, position);

INSERT INTO sheet_needs (sheet_id, position, need)
SELECT r.id, l.position - 1, l.word
FROM json_to_recordset($1::json) AS r(id text, needs json),
    json_array_elements_text(r.needs) WITH ORDINALITY AS l(word, position);

INSERT INTO sheet_desks (sheet_id, position, desk_id)
SELECT r.id, l.position - 1, l.word
FROM json_to_recordset($1::json) AS r(id text, desks json),
    json_array_elements_text(r.desks) WITH ORDINALITY AS l(word, position);

INSERT INTO sheet_sources (sheet_id, position, url, title)
SELECT r.id, l.position - 1, l.item ->> 'url', l.item ->> 'title'
FROM json_to_recordset($1::json) AS r(id text, sources json),
    json_array_elements(r.sources) WITH ORDINALITY AS l(item, position);

INSERT INTO sheet_texts (sheet_id, language, title, summary, audience, parts)
SELECT
    r.id, l.item ->> 'language', l.item ->> 'title', l.item ->> 'summary', l.item ->> 'audience',
    (l.item -> 'parts')::jsonb
FROM json_to_recordset($1::json) AS r(id text, texts json), json_array_elements(r.texts) AS l(item);
