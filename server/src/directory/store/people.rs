//! The people who look after the list, their sessions, and the log.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

use super::{
    Store, StoreError, Writer,
    entities::{audit, session, staff},
};

/// One thing that was done.
pub use super::entities::audit::Model as AuditRow;
/// A session.
pub use super::entities::session::Model as SessionRow;
/// A member of staff.
pub use super::entities::staff::Model as StaffRow;

impl Store {
    /// Everybody, the first to come first.
    pub async fn staff(&self) -> Result<Vec<StaffRow>, StoreError> {
        Ok(staff::Entity::find()
            .order_by_asc(staff::Column::Id)
            .all(&self.db)
            .await?)
    }

    /// The session and whose it is, where it still runs.
    pub async fn session(
        &self,
        hash: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<(SessionRow, StaffRow)>, StoreError> {
        let row = session::Entity::find()
            .filter(session::Column::Hash.eq(hash))
            .filter(session::Column::ExpiresAt.gt(now.timestamp_millis()))
            .one(&self.db)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let whose = staff::Entity::find_by_id(row.staff_id).one(&self.db).await?;
        Ok(whose.map(|whose| (row, whose)))
    }

    /// The sessions that run.
    pub async fn sessions(&self, now: DateTime<Utc>) -> Result<Vec<SessionRow>, StoreError> {
        let rows = session::Entity::find()
            .filter(session::Column::ExpiresAt.gt(now.timestamp_millis()))
            .order_by_asc(session::Column::Id);
        Ok(rows.all(&self.db).await?)
    }

    /// The log, the newest first, from before a row.
    pub async fn audit(&self, before: Option<i64>, limit: u64) -> Result<Vec<AuditRow>, StoreError> {
        let mut rows = audit::Entity::find()
            .order_by_desc(audit::Column::Id)
            .limit(limit);
        if let Some(before) = before {
            rows = rows.filter(audit::Column::Id.lt(before));
        }
        Ok(rows.all(&self.db).await?)
    }
}

impl Writer {
    /// Everybody, as this change sees it.
    pub async fn staff(&self) -> Result<Vec<StaffRow>, StoreError> {
        Ok(staff::Entity::find()
            .order_by_asc(staff::Column::Id)
            .all(&self.tx)
            .await?)
    }

    /// Keeps somebody new, and returns their row.
    pub async fn add_staff(&self, row: StaffRow) -> Result<StaffRow, StoreError> {
        let model = staff::ActiveModel {
            email: Set(row.email),
            role: Set(row.role),
            language: Set(row.language),
            created_at: Set(row.created_at),
            ..Default::default()
        };
        Ok(model.insert(&self.tx).await?)
    }

    /// Gives somebody another role.
    pub async fn set_role(&self, id: i64, role: &str) -> Result<(), StoreError> {
        staff::Entity::update_many()
            .col_expr(staff::Column::Role, role.into())
            .filter(staff::Column::Id.eq(id))
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Takes somebody and their sessions away.
    pub async fn remove_staff(&self, id: i64) -> Result<(), StoreError> {
        staff::Entity::delete_by_id(id).exec(&self.tx).await?;
        self.end_sessions_of(id).await?;
        self.end_links(&["sign-in"], &id.to_string()).await
    }

    /// Keeps a new session.
    pub async fn add_session(&self, row: SessionRow) -> Result<(), StoreError> {
        let model = session::ActiveModel {
            hash: Set(row.hash),
            staff_id: Set(row.staff_id),
            created_at: Set(row.created_at),
            expires_at: Set(row.expires_at),
            ..Default::default()
        };
        model.insert(&self.tx).await?;
        Ok(())
    }

    /// Ends a session. Returns whether there was one.
    pub async fn end_session(&self, id: i64) -> Result<bool, StoreError> {
        let gone = session::Entity::delete_by_id(id).exec(&self.tx).await?;
        Ok(gone.rows_affected > 0)
    }

    /// Ends every session of somebody.
    pub async fn end_sessions_of(&self, staff_id: i64) -> Result<(), StoreError> {
        session::Entity::delete_many()
            .filter(session::Column::StaffId.eq(staff_id))
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Forgets the sessions whose time is over.
    pub async fn forget_sessions(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        session::Entity::delete_many()
            .filter(session::Column::ExpiresAt.lte(now.timestamp_millis()))
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Writes a line of the log.
    pub async fn put_audit(&self, row: AuditRow) -> Result<(), StoreError> {
        let model = audit::ActiveModel {
            at: Set(row.at),
            who: Set(row.who),
            action: Set(row.action),
            subject: Set(row.subject),
            note: Set(row.note),
            ..Default::default()
        };
        model.insert(&self.tx).await?;
        Ok(())
    }
}
