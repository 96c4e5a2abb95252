//! What was changed in an entry and by whom, with what was there before, so that both sides see it and the group can
//! undo what others did.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

pub use crate::directory::store::edits::EditRow;
use crate::directory::{
    Directory, Error,
    group::{Content, Group},
    staff::audit::{Action, By},
    store::Writer,
};

/// Changes by groups that staff is shown at a time.
const SHOWN: u64 = 200;

/// Keeps a change; `group` is as it is now, and gets its next revision when it is saved.
pub(super) async fn record(
    writer: &Writer,
    group: &Group,
    before: Content,
    by: &By,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let row = EditRow {
        id: 0,
        group_id: group.id.to_string(),
        at: now.timestamp_millis(),
        who: by.code().to_owned(),
        before,
        after: group.content.clone(),
        revision: group.revision + 1,
        // What the node does by itself, such as leaving out public holidays, needs nobody's eye.
        seen: *by == By::Node,
    };
    Ok(writer.put_edit(&row).await?)
}

impl Directory {
    /// The changes of an entry, the newest first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn history(&self, id: &str) -> Result<Vec<EditRow>, Error> {
        Ok(self.inner.store.edits(id).await?)
    }

    /// The changes by groups that staff has not looked at.
    ///
    /// # Errors
    /// The database failed.
    pub async fn changes_by_groups(&self) -> Result<Vec<EditRow>, Error> {
        Ok(self.inner.store.edits_by_groups(By::Group.code(), SHOWN).await?)
    }

    /// Staff has looked at what a group changed, up to a change.
    ///
    /// # Errors
    /// The database failed.
    pub async fn changes_seen(&self, id: &str, upto: i64) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        writer.edits_seen(id, false, By::Group.code(), upto).await?;
        Ok(writer.commit().await?)
    }

    /// The group undoes a change of somebody else's: each part that is still as that change left it is as it was
    /// before; parts that were changed again since stay.
    ///
    /// # Errors
    /// [`Error::NotFound`], or the database failed.
    pub async fn undo(&self, id: &str, edit: i64, by: &By) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let edit = writer.edit(edit).await?.filter(|edit| edit.group_id == id);
        let edit = edit.ok_or(Error::NotFound)?;
        self.amend(&writer, id, None, by, Action::Undone, |group| {
            group.content = without(&group.content, &edit.before, &edit.after);
        })
        .await?;
        writer.edits_seen(id, true, By::Group.code(), edit.id).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// What an entry said at a revision, as far as it is known.
    ///
    /// # Errors
    /// The database failed.
    pub async fn content_at(&self, id: &str, revision: i64) -> Result<Option<Content>, Error> {
        let writer = self.inner.store.write().await?;
        Ok(writer
            .first_edit_after(id, revision)
            .await?
            .map(|edit| edit.before))
    }
}

fn fields(content: &Content) -> Map<String, Value> {
    match serde_json::to_value(content) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn content(fields: Map<String, Value>, otherwise: &Content) -> Content {
    serde_json::from_value(Value::Object(fields)).unwrap_or_else(|_| otherwise.clone())
}

/// The names of the fields in which two differ.
pub fn differing(one: &Content, other: &Content) -> Vec<String> {
    let (one, other) = (fields(one), fields(other));
    one.iter()
        .filter(|(name, value)| other.get(*name) != Some(value))
        .map(|(name, _)| name.clone())
        .collect()
}

/// `now` without what was changed from `before` to `after`.
fn without(now: &Content, before: &Content, after: &Content) -> Content {
    let (mut result, before_fields, after_fields) = (fields(now), fields(before), fields(after));
    for (name, was) in before_fields {
        if after_fields.get(&name) != Some(&was) && result.get(&name) == after_fields.get(&name) {
            result.insert(name, was);
        }
    }
    content(result, now)
}

/// What two people made of the same entry, taken together: each field as whoever changed it left it; where both did,
/// as `mine` says. `base` is what both began with, where that is known.
pub fn merge(base: Option<&Content>, theirs: &Content, mine: &Content) -> Content {
    let Some(base) = base else {
        return mine.clone();
    };
    let (base, theirs_fields, mut merged) = (fields(base), fields(theirs), fields(mine));
    for (name, value) in theirs_fields {
        if merged.get(&name) == base.get(&name) {
            merged.insert(name, value);
        }
    }
    content(merged, mine)
}
