//! Who does which work, where several processes share one database. See `store/leases.rs`.

use chrono::TimeDelta;

use super::{Directory, Error};

/// For how long work is taken. Whoever does it renews that long before it is over; the clocks of
/// machines that share a database may differ by less than the rest.
pub const LEASE: TimeDelta = TimeDelta::seconds(20);

impl Directory {
    /// Takes the pieces of work that no other process has. Returns those that were taken.
    ///
    /// # Errors
    /// The database failed.
    pub async fn lease(&self, names: &[String], holder: &str) -> Result<Vec<String>, Error> {
        let now = self.now();
        let writer = self.inner.store.write().await?;
        let taken = writer.lease(names, holder, now, now + LEASE).await?;
        writer.commit().await?;
        Ok(taken)
    }

    /// Keeps what was taken for longer.
    ///
    /// # Errors
    /// The database failed.
    pub async fn renew_leases(&self, names: &[String], holder: &str) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        writer.renew_leases(names, holder, self.now() + LEASE).await?;
        writer.commit().await?;
        Ok(())
    }

    /// Gives pieces of work back.
    ///
    /// # Errors
    /// The database failed.
    pub async fn release_leases(&self, names: &[String], holder: &str) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        writer.release_leases(names, holder).await?;
        writer.commit().await?;
        Ok(())
    }

    /// A SQLite file serves one process: what another had in hand died with it.
    pub(super) async fn forget_stale_leases(&self) -> Result<(), Error> {
        if !self.inner.store.is_shared() {
            let writer = self.inner.store.write().await?;
            writer.forget_leases().await?;
            writer.commit().await?;
        }
        Ok(())
    }

    /// The work that is done at this moment, with the process that does it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn leases(&self) -> Result<Vec<(String, String)>, Error> {
        Ok(self.inner.store.leases(self.now()).await?)
    }
}
