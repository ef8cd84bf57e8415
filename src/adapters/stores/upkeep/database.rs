//! The two schemas of a store in PostgreSQL, copied and put back by PostgreSQL's own programs.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _};

use super::super::postgis;
use super::super::session::failure;
use super::address::Address;
use super::{DATA_VERSION, Steps, UpkeepError, data_version};
use crate::ports::store::StoreError;

pub(super) const DUMP: &str = "database.dump";

const HAS_TABLE: &str = "SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = $1)";
const HAS_STEPS: &str =
    "SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = '_sqlx_migrations')";

/// Longest complaint of a program that is told on.
const MAX_TOLD: usize = 2_000;

pub(super) async fn steps(url: &str) -> Result<Steps, UpkeepError> {
    let mut connection = connected(url).await?;
    let [network, private] = schemas(url)?;
    Ok(Steps {
        network: step(&mut connection, &network).await?,
        private: step(&mut connection, &private).await?,
    })
}

async fn step(connection: &mut PgConnection, schema: &str) -> Result<Option<i64>, UpkeepError> {
    let has_steps: bool =
        sqlx::query_scalar(HAS_STEPS).bind(schema).fetch_one(&mut *connection).await.map_err(failure)?;
    if !has_steps {
        return Ok(None);
    }
    // A name cannot be a parameter; this one has been checked.
    let last = AssertSqlSafe(format!("SELECT MAX(version) FROM {schema}._sqlx_migrations"));
    Ok(sqlx::query_scalar(last).fetch_one(connection).await.map_err(failure)?)
}

pub(super) async fn copy(url: &str, folder: &Path) -> Result<u64, UpkeepError> {
    if steps(url).await?.network.is_none() {
        return Err(UpkeepError::Missing { place: Address::of(url).plain });
    }
    let [network, private] = schemas(url)?;
    let mut args: Vec<OsString> =
        ["--format=custom", "--no-owner", "--no-privileges"].map(Into::into).to_vec();
    args.extend([format!("--schema={network}").into(), format!("--schema={private}").into()]);
    args.extend(["--file".into(), folder.join(DUMP).into()]);
    let mut connection = connected(url).await?;
    say(&mut connection, format!("SET search_path = {network}")).await?;
    let version = sqlx::query_scalar(DATA_VERSION).fetch_one(&mut connection).await.map_err(failure)?;
    run("pg_dump", args, url).await?;
    data_version(version)
}

pub(super) async fn put_back(
    url: &str,
    folder: &Path,
    aside: Option<&str>,
) -> Result<Option<String>, UpkeepError> {
    let dump = folder.join(DUMP);
    if !dump.exists() {
        return Err(UpkeepError::Incomplete { name: DUMP });
    }
    let schemas = schemas(url)?;
    let mut connection = connected(url).await?;
    let mut has_tables = false;
    for schema in &schemas {
        let has_table: bool =
            sqlx::query_scalar(HAS_TABLE).bind(schema).fetch_one(&mut connection).await.map_err(failure)?;
        has_tables |= has_table;
    }
    let occupied = || UpkeepError::Occupied { place: Address::of(url).plain };
    let ending = if has_tables { aside.ok_or_else(occupied)? } else { "" };
    say(&mut connection, "CREATE EXTENSION IF NOT EXISTS postgis".to_owned()).await?;
    let aside = schemas.clone().map(|schema| format!("{schema}_{ending}"));
    if has_tables {
        rename(&mut connection, &schemas, &aside).await?;
    } else {
        for schema in &schemas {
            say(&mut connection, format!("DROP SCHEMA IF EXISTS {schema}")).await?;
        }
    }
    let mut args: Vec<OsString> =
        ["--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error"].map(Into::into).to_vec();
    args.push(dump.into());
    if let Err(error) = run("pg_restore", args, url).await {
        rename(&mut connection, &aside, &schemas).await?;
        return Err(error);
    }
    Ok(has_tables.then(|| aside[0].clone()))
}

/// Those that there are.
async fn rename(
    connection: &mut PgConnection,
    from: &[String; 2],
    to: &[String; 2],
) -> Result<(), UpkeepError> {
    for (from, to) in from.iter().zip(to) {
        let exists: bool =
            sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = $1)")
                .bind(from)
                .fetch_one(&mut *connection)
                .await
                .map_err(failure)?;
        if exists {
            say(connection, format!("ALTER SCHEMA {from} RENAME TO {to}")).await?;
        }
    }
    Ok(())
}

/// Runs a statement whose names have been checked: a name cannot be a parameter.
async fn say(connection: &mut PgConnection, statement: String) -> Result<(), UpkeepError> {
    sqlx::query(AssertSqlSafe(statement)).execute(connection).await.map_err(failure)?;
    Ok(())
}

/// The schema of the network and the one of what must not leave with it.
fn schemas(url: &str) -> Result<[String; 2], StoreError> {
    let network = postgis::schema(url)?;
    let private = format!("{network}{}", postgis::PRIVATE);
    Ok([network, private])
}

async fn connected(url: &str) -> Result<PgConnection, UpkeepError> {
    let options: PgConnectOptions = url.parse().map_err(failure)?;
    Ok(options.application_name("bussola").connect().await.map_err(failure)?)
}

/// One of PostgreSQL's own programs on the database of the address.
async fn run(program: &'static str, args: Vec<OsString>, url: &str) -> Result<(), UpkeepError> {
    let Address { plain, password } = Address::of(url);
    let work = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(program);
        command.args(args).arg("--dbname").arg(plain);
        if let Some(password) = password {
            command.env("PGPASSWORD", password);
        }
        command.output()
    });
    let output = match work.await.map_err(std::io::Error::other)? {
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(UpkeepError::NoProgram { program }),
        output => output?,
    };
    if output.status.success() {
        return Ok(());
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(UpkeepError::Program { program, told: told.trim().chars().take(MAX_TOLD).collect() })
}
