DELETE FROM sheets WHERE id IN (SELECT value ->> 'id' FROM json_each(?1));

INSERT INTO sheets (id, kind, theme, promoter, place, period, version, updated_on, licence)
SELECT
    value ->> 'id', value ->> 'kind', value ->> 'theme', value ->> 'promoter', value ->> 'place', value ->> 'period',
    value ->> 'version', value ->> 'updated_on', value ->> 'licence'
FROM json_each(?1);

INSERT INTO sheet_cities (sheet_id, position, city)
SELECT r.value ->> 'id', l.key, l.value FROM json_each(?1) r, json_each(r.value, '$.cities') l;

INSERT INTO sheet_needs (sheet_id, position, need)
SELECT r.value ->> 'id', l.key, l.value FROM json_each(?1) r, json_each(r.value, '$.needs') l;

INSERT INTO sheet_desks (sheet_id, position, desk_id)
SELECT r.value ->> 'id', l.key, l.value FROM json_each(?1) r, json_each(r.value, '$.desks') l;

INSERT INTO sheet_sources (sheet_id, position, url, title)
SELECT r.value ->> 'id', l.key, l.value ->> 'url', l.value ->> 'title'
FROM json_each(?1) r, json_each(r.value, '$.sources') l;

INSERT INTO sheet_texts (sheet_id, language, title, summary, audience, parts)
SELECT
    r.value ->> 'id', l.value ->> 'language', l.value ->> 'title', l.value ->> 'summary', l.value ->> 'audience',
    l.value -> 'parts'
FROM json_each(?1) r, json_each(r.value, '$.texts') l;
