-- What PostgreSQL needs for points, and the small types that the tables are made of.
-- The extension lives in `public`, the tables in the first schema of the connection's search path.
CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public;

CREATE DOMAIN identifier AS text CHECK (VALUE ~ '^[a-z0-9_-]{1,160}$');
CREATE DOMAIN filled AS text CHECK (VALUE <> '');
CREATE DOMAIN language_code AS text CHECK (VALUE ~ '^[a-z]{2,3}$');
CREATE DOMAIN istat_code AS text CHECK (VALUE ~ '^[0-9]{6}$');
CREATE DOMAIN access_mode AS text CHECK (VALUE IN ('walk_in', 'appointment', 'phone', 'referral'));
CREATE DOMAIN day_policy AS text CHECK (VALUE IN ('open', 'closed', 'unknown'));
-- Counts that the program holds in 32 bits without sign.
CREATE DOMAIN record_version AS bigint CHECK (VALUE BETWEEN 0 AND 4294967295);
