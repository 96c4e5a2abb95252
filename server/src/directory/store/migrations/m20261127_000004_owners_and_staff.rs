//! Groups that keep their own entry, and the people of the organisation.

use sea_orm_migration::{prelude::*, schema::*, sea_orm::DbBackend};

/// Nine tables; of them the log refuses every change of what stands in it.
#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 9] = [
    "link",
    "staff",
    "session",
    "submission",
    "edit",
    "upkeep",
    "closure",
    "audit",
    "empty_search",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        owners(manager).await?;
        staff(manager).await?;
        let unchangeable: &[&str] = match manager.get_database_backend() {
            DbBackend::Postgres => &[
                "CREATE FUNCTION audit_stays() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'the log cannot be changed'; END; $$ LANGUAGE plpgsql",
                "CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays()",
            ],
            _ => &[
                "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log cannot be changed'); END",
                "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log cannot be changed'); END",
            ],
        };
        for statement in unchangeable {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in TABLES {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

/// What concerns groups and their entries.
async fn owners(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let tables = [
        Table::create()
            .table("link")
            .col(string("hash").primary_key())
            .col(string("purpose"))
            .col(string("subject"))
            .col(big_integer("created_at"))
            .col(big_integer_null("expires_at"))
            .to_owned(),
        Table::create()
            .table("submission")
            .col(string("id").primary_key())
            .col(text("document"))
            .col(text_null("seen"))
            .col(string("language"))
            .col(string("state"))
            .col(text_null("answer"))
            .col(string("look"))
            .col(string("words"))
            .col(big_integer("created_at"))
            .col(big_integer("updated_at"))
            .to_owned(),
        Table::create()
            .table("edit")
            .col(big_integer("id").primary_key().auto_increment())
            .col(string("group_id"))
            .col(big_integer("at"))
            .col(string("who"))
            .col(text("before"))
            .col(text("after"))
            .col(big_integer("revision"))
            .col(boolean("seen"))
            .to_owned(),
        Table::create()
            .table("upkeep")
            .col(string("group_id").primary_key())
            .col(string("language"))
            .col(integer("asked"))
            .col(string_null("asked_on"))
            .col(boolean("unlisted"))
            .to_owned(),
        Table::create()
            .table("closure")
            .col(big_integer("id").primary_key().auto_increment())
            .col(text("building"))
            .col(text("label"))
            .col(string("first_day"))
            .col(string("last_day"))
            .col(text("note"))
            .to_owned(),
        Table::create()
            .table("empty_search")
            .col(string("day"))
            .col(string("theme"))
            .col(string("language"))
            .col(big_integer("times"))
            .primary_key(Index::create().col("day").col("theme").col("language"))
            .to_owned(),
    ];
    for table in tables {
        manager.create_table(table).await?;
    }
    for (name, table, column) in [
        ("link_subject", "link", "subject"),
        ("edit_group", "edit", "group_id"),
    ] {
        let index = Index::create().name(name).table(table).col(column).to_owned();
        manager.create_index(index).await?;
    }
    Ok(())
}

/// What concerns the people of the organisation.
async fn staff(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let tables = [
        Table::create()
            .table("staff")
            .col(big_integer("id").primary_key().auto_increment())
            .col(string("email").unique_key())
            .col(string("role"))
            .col(string("language"))
            .col(big_integer("created_at"))
            .to_owned(),
        Table::create()
            .table("session")
            .col(big_integer("id").primary_key().auto_increment())
            .col(string("hash").unique_key())
            .col(big_integer("staff_id"))
            .col(big_integer("created_at"))
            .col(big_integer("expires_at"))
            .to_owned(),
        Table::create()
            .table("audit")
            .col(big_integer("id").primary_key().auto_increment())
            .col(big_integer("at"))
            .col(string("who"))
            .col(string("action"))
            .col(string("subject"))
            .col(text("note"))
            .to_owned(),
    ];
    for table in tables {
        manager.create_table(table).await?;
    }
    Ok(())
}
