//! Wishes for groups that are not there yet, and mails that wait to be sent.

use sea_orm_migration::{prelude::*, schema::*};

/// Two tables.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("wish")
                    .col(string("hash").primary_key())
                    .col(string("theme"))
                    .col(string("language"))
                    .col(text("municipality"))
                    .col(string("for_whom"))
                    .col(string("until"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("mail")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(text("recipient"))
                    .col(text_null("reply_to"))
                    .col(text("subject"))
                    .col(text("body"))
                    .col(string("about"))
                    .col(big_integer("created_at"))
                    .col(integer("failures").default(0))
                    .col(big_integer("next_try_at"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["mail", "wish"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}
