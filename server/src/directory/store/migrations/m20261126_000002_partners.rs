//! What a node has to know of its partners to lose nothing and to believe nobody.

use sea_orm_migration::{prelude::*, schema::*};

/// Leases, vouches, lists, reports, and what staff decided about single entries.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["decided", "removed", "vouched"] {
            add(manager, "peer", boolean(name).default(false)).await?;
        }
        for name in ["told", "moves_to"] {
            add(manager, "peer", &mut text_null(name)).await?;
        }
        for name in ["sync_read", "sync_total"] {
            add(manager, "peer", big_integer(name).default(0)).await?;
        }
        add(manager, "listing", &mut big_integer_null("checksum")).await?;
        let decided = Query::update()
            .table("peer")
            .value("decided", true)
            .and_where(Expr::col("policy").ne("allow"))
            .to_owned();
        manager.execute(decided).await?;
        manager
            .create_table(
                Table::create()
                    .table("lease")
                    .col(text("name").primary_key())
                    .col(string("holder"))
                    .col(big_integer("until"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("vouch")
                    .col(string("source"))
                    .col(text("actor"))
                    .primary_key(Index::create().col("source").col("actor"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("node_list")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text("url").unique_key())
                    .col(text("name"))
                    .col(big_integer("nodes").default(0))
                    .col(big_integer_null("fetched_at"))
                    .col(integer("failures").default(0))
                    .col(big_integer("next_try_at").default(0))
                    .col(text_null("last_error"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("report")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text("flag").unique_key())
                    .col(string("listing_id"))
                    .col(text("group_url"))
                    .col(text_null("from_actor"))
                    .col(big_integer_null("to_peer"))
                    .col(string("reason"))
                    .col(text("text"))
                    .col(big_integer("created_at"))
                    .col(big_integer_null("sent_at"))
                    .col(boolean("refused").default(false))
                    .col(boolean_null("accepted"))
                    .col(text_null("answer"))
                    .col(big_integer_null("answered_at"))
                    .col(big_integer_null("answer_sent_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("report_listing")
                    .table("report")
                    .col("listing_id")
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("hidden")
                    .col(string("listing_id").primary_key())
                    .col(big_integer("since"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("same_group")
                    .col(string("one"))
                    .col(string("other"))
                    .col(boolean("same"))
                    .primary_key(Index::create().col("one").col("other"))
                    .to_owned(),
            )
            .await?;
        let start = Query::insert()
            .into_table("sequence")
            .columns(["name", "value"])
            .values_panic(["view".into(), 0.into()])
            .to_owned();
        manager.execute(start).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let view = Query::delete()
            .from_table("sequence")
            .and_where(Expr::col("name").eq("view"))
            .to_owned();
        manager.execute(view).await?;
        for table in ["same_group", "hidden", "report", "node_list", "vouch", "lease"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        for (table, column) in [
            ("listing", "checksum"),
            ("peer", "sync_total"),
            ("peer", "sync_read"),
            ("peer", "moves_to"),
            ("peer", "told"),
            ("peer", "vouched"),
            ("peer", "removed"),
            ("peer", "decided"),
        ] {
            let drop = Table::alter().table(table).drop_column(column).to_owned();
            manager.alter_table(drop).await?;
        }
        Ok(())
    }
}

async fn add(manager: &SchemaManager<'_>, table: &'static str, column: &mut ColumnDef) -> Result<(), DbErr> {
    let alter = Table::alter()
        .table(table)
        .add_column(column.to_owned())
        .to_owned();
    manager.alter_table(alter).await
}
