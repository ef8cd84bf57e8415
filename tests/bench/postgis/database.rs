//! The same desks in PostGIS, with every index that helps.

use bussola_engine::domain::desk::DeskRecord;
use bussola_engine::domain::opening::State;
use bussola_engine::domain::query::{Filter, NearestQuery, OpenFilter};
use bussola_engine::domain::service::Access;
use bussola_engine::domain::service::Cost;
use bussola_engine::domain::time::LocalMinute;
use bussola_engine::search::snapshot::Snapshot;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row};

use super::world::languages;

const SCHEMA: &str = "CREATE EXTENSION IF NOT EXISTS postgis;
    CREATE EXTENSION IF NOT EXISTS btree_gist;
    DROP SCHEMA IF EXISTS bench CASCADE;
    CREATE SCHEMA bench;
    SET search_path = bench, public;
    CREATE TABLE desks (place int, at geography(Point, 4326), needs int[], languages int[], languages_now int[],
        is_free bool, is_step_free bool, walks_in bool, by_appointment bool, is_open bool)";
const INDEXES: &str = "CREATE TABLE needs AS SELECT unnest(needs) AS need, desks.* FROM desks;
    CREATE INDEX ON desks USING gist (at);
    CREATE INDEX ON desks USING gist (at) WHERE is_open;
    CREATE INDEX ON desks USING gin (needs, languages);
    CREATE INDEX ON needs USING gist (need, at);
    CREATE INDEX ON needs USING gin (need, languages);
    VACUUM ANALYZE desks;
    VACUUM ANALYZE needs;
    SET plan_cache_mode = force_generic_plan;
    SET max_parallel_workers_per_gather = 0";

#[derive(Debug)]
pub struct Database {
    connection: PgConnection,
    backend: i32,
}

impl Database {
    pub async fn filled(url: &str, snapshot: &Snapshot, at: LocalMinute) -> Self {
        let mut connection = PgConnection::connect(url).await.expect("a database");
        run(&mut connection, SCHEMA).await;
        // GIN over plain numbers.
        run(&mut connection, "CREATE EXTENSION IF NOT EXISTS btree_gin").await;
        let copy = "COPY desks FROM STDIN";
        let mut into = connection.copy_in_raw(copy).await.expect("a copy");
        let mut lines = String::new();
        for (place, record) in snapshot.desks().iter().enumerate() {
            put_line(&mut lines, place, record, snapshot, at);
            if lines.len() > 1 << 20 {
                into.send(std::mem::take(&mut lines).into_bytes()).await.expect("rows");
            }
        }
        into.send(lines.into_bytes()).await.expect("rows");
        into.finish().await.expect("rows");
        for statement in INDEXES.split(';') {
            run(&mut connection, statement).await;
        }
        let row = sqlx::query("SELECT pg_backend_pid()").fetch_one(&mut connection).await.expect("a row");
        Self { backend: row.get(0), connection }
    }

    /// Statements that answer a filter, without the position.
    pub fn ways(&self, filter: &Filter) -> Vec<String> {
        let rest = rest_of(filter);
        let needs: Vec<String> =
            filter.needs.iter().map(|need| need_number(need.as_str()).to_string()).collect();
        let mut any = rest.clone();
        if !needs.is_empty() {
            any.insert(0, format!("needs && '{{{}}}'", needs.join(",")));
        }
        let mut ways = vec![statement("desks", &any)];
        if let [need] = &needs[..] {
            let mut own = rest;
            own.insert(0, format!("need = {need}"));
            ways.push(statement("needs", &own));
        }
        ways
    }

    /// CPU of the database per question, warm, after seeing that it finds what we find.
    pub async fn cpu_us(&mut self, way: &str, questions: &[NearestQuery], snapshot: &Snapshot) -> f64 {
        run(&mut self.connection, &format!("PREPARE way(float8, float8) AS {way}")).await;
        let ask = |question: &NearestQuery| {
            format!("EXECUTE way({}, {})", question.origin.lon(), question.origin.lat())
        };
        let first = sqlx::raw_sql(AssertSqlSafe(ask(&questions[0])));
        let rows = self.connection.fetch_all(first).await.expect("an answer");
        let theirs: Vec<i64> = rows.iter().map(|row| (row.get::<f64, _>(1) * 10.0).round() as i64).collect();
        let ours = snapshot.nearest_pins(&questions[0]).0;
        let ours: Vec<i64> = ours.iter().map(|(_, distance)| distance.decimetres() as i64).collect();
        let is_same =
            ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(a, b)| a.abs_diff(*b) <= 1);
        assert!(is_same, "{way} answers {theirs:?}, and we {ours:?}");
        let before = self.cpu_ns();
        for question in questions {
            let ask = sqlx::raw_sql(AssertSqlSafe(ask(question)));
            self.connection.fetch_all(ask).await.expect("an answer");
        }
        let spent = self.cpu_ns() - before;
        run(&mut self.connection, "DEALLOCATE way").await;
        spent as f64 / 1e3 / questions.len() as f64
    }

    fn cpu_ns(&self) -> u64 {
        let text = std::fs::read_to_string(format!("/proc/{}/schedstat", self.backend));
        let text = text.expect("a database on this machine, and /proc");
        text.split(' ').next().and_then(|ns| ns.parse().ok()).expect("nanoseconds")
    }

    pub async fn dropped(&mut self) {
        run(&mut self.connection, "DROP SCHEMA bench CASCADE").await;
    }
}

async fn run(connection: &mut PgConnection, sql: &str) {
    connection.execute(sqlx::raw_sql(AssertSqlSafe(sql.to_owned()))).await.expect("a statement that holds");
}

fn statement(table: &str, conditions: &[String]) -> String {
    let origin = "ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography";
    let conditions = if conditions.is_empty() { "true".to_owned() } else { conditions.join(" AND ") };
    // The index orders by distances on a sphere, half a percent off at most: a few more are measured exactly.
    format!(
        "SELECT place, ST_Distance(at, {origin}) AS metres FROM (SELECT place, at FROM {table} \
         WHERE at IS NOT NULL AND {conditions} ORDER BY at <-> {origin} LIMIT 30) AS near ORDER BY metres LIMIT 20"
    )
}

/// Everything but the needs.
fn rest_of(filter: &Filter) -> Vec<String> {
    let is_open = filter.open != OpenFilter::Any;
    let spoken: Vec<String> = languages()
        .iter()
        .enumerate()
        .filter(|(_, language)| filter.languages.contains(language))
        .map(|(number, _)| number.to_string())
        .collect();
    let column = if is_open { "languages_now" } else { "languages" };
    let access = filter.access.iter().map(|access| match access {
        Access::WalkIn => "walks_in".to_owned(),
        _ => "by_appointment".to_owned(),
    });
    let flags = [(filter.is_free, "is_free"), (filter.is_step_free, "is_step_free"), (is_open, "is_open")];
    let flags = flags.into_iter().filter(|(is_wished, _)| *is_wished).map(|(_, column)| column.to_owned());
    let spoken = (!spoken.is_empty()).then(|| format!("{column} && '{{{}}}'", spoken.join(",")));
    spoken.into_iter().chain(access).chain(flags).collect()
}

fn need_number(code: &str) -> usize {
    code.rsplit('-').next().and_then(|number| number.parse().ok()).expect("a numbered need")
}

fn put_line(out: &mut String, place: usize, record: &DeskRecord, snapshot: &Snapshot, at: LocalMinute) {
    let DeskRecord { location, service, desk, .. } = record;
    let known = languages();
    let list = |numbers: Vec<usize>| {
        let texts: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        format!("{{{}}}", texts.join(","))
    };
    let numbers = |wished: &[_]| {
        let all = known.iter().enumerate().filter(|(_, language)| wished.contains(*language));
        list(all.map(|(number, _)| number).collect())
    };
    let mut spoken = desk.languages.clone();
    spoken.extend(desk.schedule.slots.iter().flat_map(|slot| &slot.languages));
    let opening = snapshot.opening(record.id(), at).expect("a desk of the snapshot");
    let pin = location.pin().map(|pin| pin.position);
    let point = pin.map_or("\\N".to_owned(), |pin| format!("SRID=4326;POINT({} {})", pin.lon(), pin.lat()));
    let needs = list(service.needs.iter().map(|need| need_number(need.as_str())).collect());
    let flags = [
        service.cost == Some(Cost::Free),
        location.step_free == Some(true),
        service.access.contains(&Access::WalkIn),
        service.access.contains(&Access::Appointment),
        opening.state == State::Open,
    ];
    let flags = flags.map(|flag| if flag { "t" } else { "f" }).join("\t");
    let (all, now) = (numbers(&spoken), numbers(&opening.languages_now));
    out.push_str(&format!("{place}\t{point}\t{needs}\t{all}\t{now}\t{flags}\n"));
}
