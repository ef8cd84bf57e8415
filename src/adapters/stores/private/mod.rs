//! What is nobody else's business, apart from the network: a SQLite file beside the GeoPackage, or a schema of its own.
//!
//! Both engines take the same statements: texts, whole numbers and `$1`.

use std::path::Path;

use async_trait::async_trait;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions};
use sqlx::{PgPool, PgTransaction, SqliteTransaction};

use super::geopackage::{BUSY_TIMEOUT, only_opener};
use super::postgis;
use super::rows::{NewRemarkRow, RemarkRow};
use super::session::failure;
use crate::ports::remark::{Decision, Forgetting, Kept, MAX_OPEN, NewRemark, Remark, RemarkBox};
use crate::ports::store::StoreError;

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("migrations/private");

const REMARKS: &str = include_str!("sql/remarks.sql");
const REMARKS_OPEN: &str = include_str!("sql/remarks_open.sql");
const REMARK_AGAIN: &str = include_str!("sql/remark_again.sql");
const PUT_REMARK: &str = include_str!("sql/put_remark.sql");
const SETTLE_REMARK: &str = include_str!("sql/settle_remark.sql");
const FORGET_REMARKS: &str = include_str!("sql/forget_remarks.sql");

/// The private part of a store.
#[derive(Debug)]
pub(in crate::adapters) enum Private {
    File(SqlitePool),
    Schema(PgPool),
}

/// Something is asked of either engine in the same words, in a transaction that is the only one that writes.
macro_rules! writing {
    ($private:expr, $transaction:ident => $body:expr) => {
        match $private {
            Private::File(pool) => {
                let mut $transaction = begin_file(pool).await?;
                let answer = $body;
                $transaction.commit().await.map_err(failure)?;
                Ok(answer)
            }
            Private::Schema(pool) => {
                let mut $transaction = begin_schema(pool).await?;
                let answer = $body;
                $transaction.commit().await.map_err(failure)?;
                Ok(answer)
            }
        }
    };
}

impl Private {
    /// The file is made when it is missing, readable by its owner alone.
    pub async fn open_file(path: &Path) -> Result<Self, StoreError> {
        let _only_opener = only_opener(path).await;
        keep_to_owner(path).map_err(|error| StoreError::Unavailable(Box::new(error)))?;
        let file = SqliteConnectOptions::new()
            .filename(path)
            .busy_timeout(BUSY_TIMEOUT)
            .journal_mode(SqliteJournalMode::Wal);
        let pool = SqlitePoolOptions::new().max_connections(1).connect_with(file).await.map_err(failure)?;
        MIGRATIONS.run(&pool).await.map_err(|error| StoreError::Unavailable(Box::new(error)))?;
        Ok(Self::File(pool))
    }

    /// In the schema of the network's name with `_private` behind it.
    pub async fn open_schema(url: &str) -> Result<Self, StoreError> {
        let pool = postgis::connect(url, postgis::PRIVATE).await?;
        MIGRATIONS.run(&pool).await.map_err(|error| StoreError::Unavailable(Box::new(error)))?;
        Ok(Self::Schema(pool))
    }

    /// Waits until everything is written and nobody of this program has it open.
    pub async fn close(self) {
        match self {
            Self::File(pool) => pool.close().await,
            Self::Schema(pool) => pool.close().await,
        }
    }
}

/// Makes the file with the narrowest rights; one that is there keeps those it was given.
fn keep_to_owner(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

async fn begin_file(pool: &SqlitePool) -> Result<SqliteTransaction<'static>, StoreError> {
    pool.begin_with("BEGIN IMMEDIATE").await.map_err(failure)
}

async fn begin_schema(pool: &PgPool) -> Result<PgTransaction<'static>, StoreError> {
    let mut transaction = pool.begin().await.map_err(failure)?;
    let lock = sqlx::query("LOCK TABLE remarks IN SHARE ROW EXCLUSIVE MODE");
    lock.execute(&mut *transaction).await.map_err(failure)?;
    Ok(transaction)
}

#[async_trait]
impl RemarkBox for Private {
    async fn put_remark(&self, remark: &NewRemark) -> Result<Kept, StoreError> {
        let NewRemarkRow { subject, field, words, language, made_on } = NewRemarkRow::from(remark);
        writing!(self, transaction => {
            let again = sqlx::query(REMARK_AGAIN).bind(&subject).bind(field).bind(&words);
            if again.execute(&mut *transaction).await.map_err(failure)?.rows_affected() > 0 {
                Kept::Again
            } else {
                let open = sqlx::query_as::<_, (i64, i64)>(REMARKS_OPEN).bind(&subject);
                let (of_subject, of_all) = open.fetch_one(&mut *transaction).await.map_err(failure)?;
                if of_subject >= MAX_OPEN.0 || of_all >= MAX_OPEN.1 {
                    Kept::Full
                } else {
                    let put = sqlx::query(PUT_REMARK).bind(&subject).bind(field).bind(&words);
                    let put = put.bind(&language).bind(&made_on);
                    put.execute(&mut *transaction).await.map_err(failure)?;
                    Kept::New
                }
            }
        })
    }

    async fn remarks(&self) -> Result<Vec<Remark>, StoreError> {
        let rows: Result<Vec<RemarkRow>, sqlx::Error> = match self {
            Self::File(pool) => sqlx::query_as(REMARKS).fetch_all(pool).await,
            Self::Schema(pool) => sqlx::query_as(REMARKS).fetch_all(pool).await,
        };
        rows.map_err(failure)?.into_iter().map(Remark::try_from).collect()
    }

    async fn settle_remark(&self, number: i64, decision: &Decision) -> Result<bool, StoreError> {
        let Decision { on, by, words } = decision;
        writing!(self, transaction => {
            let settle = sqlx::query(SETTLE_REMARK).bind(number).bind(on.to_string()).bind(by).bind(words);
            settle.execute(&mut *transaction).await.map_err(failure)?.rows_affected() > 0
        })
    }

    async fn forget_remarks(&self, forgetting: Forgetting) -> Result<u64, StoreError> {
        let Forgetting { open_before, settled_before } = forgetting;
        writing!(self, transaction => {
            let forget = sqlx::query(FORGET_REMARKS).bind(open_before.to_string()).bind(settled_before.to_string());
            forget.execute(&mut *transaction).await.map_err(failure)?.rows_affected()
        })
    }
}
