//! The first schema.

use sea_orm_migration::{prelude::*, schema::*};

/// The first schema.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("listing")
                    .col(string("id").primary_key())
                    .col(text("url").unique_key())
                    .col(big_integer_null("peer_id"))
                    .col(big_integer("revision"))
                    .col(text_null("public"))
                    .col(big_integer("changed_seq"))
                    .col(big_integer("created_seq"))
                    .col(big_integer_null("gone_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("listing_changed")
                    .table("listing")
                    .col("changed_seq")
                    .unique()
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("listing_peer")
                    .table("listing")
                    .col("peer_id")
                    .col("changed_seq")
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("own_group")
                    .col(string("id").primary_key())
                    .col(text("document"))
                    .col(string("source").default(""))
                    .col(string_null("external_id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("own_group_external")
                    .table("own_group")
                    .col("source")
                    .col("external_id")
                    .unique()
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("peer")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text("actor").unique_key())
                    .col(text("name"))
                    .col(text_null("document"))
                    .col(big_integer_null("fetched_at"))
                    .col(string("policy"))
                    .col(string("following"))
                    .col(string("follower"))
                    .col(big_integer("delivered_seq").default(0))
                    .col(text_null("sync_cursor"))
                    .col(boolean("sync_due").default(false))
                    .col(big_integer_null("synced_at"))
                    .col(integer("failures").default(0))
                    .col(big_integer_null("failing_since"))
                    .col(big_integer("next_try_at").default(0))
                    .col(text_null("last_error"))
                    .col(boolean("gone").default(false))
                    .col(big_integer("created_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("token")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text("name"))
                    .col(string("scope"))
                    .col(string("hash").unique_key())
                    .col(big_integer("created_at"))
                    .col(big_integer_null("revoked_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("place")
                    .col(string("country"))
                    .col(string("postcode"))
                    .col(text("name"))
                    .col(text("region"))
                    .col(text("municipality"))
                    .col(double("lat"))
                    .col(double("lon"))
                    .primary_key(Index::create().col("country").col("postcode"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("sequence")
                    .col(string("name").primary_key())
                    .col(big_integer("value"))
                    .to_owned(),
            )
            .await?;
        for name in ["listing", "peer", "place"] {
            let start = Query::insert()
                .into_table("sequence")
                .columns(["name", "value"])
                .values_panic([name.into(), 0.into()])
                .to_owned();
            manager.execute(start).await?;
        }
        manager
            .create_table(
                Table::create()
                    .table("node_value")
                    .col(string("name").primary_key())
                    .col(text("value"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [
            "node_value",
            "sequence",
            "place",
            "token",
            "peer",
            "own_group",
            "listing",
        ] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
