//! Reports that something is not right with an entry: made by anybody, passed on to the node that
//! lists the group, answered by its staff. Who noticed is kept nowhere.

use chrono::{DateTime, TimeDelta, Utc};
use kring_federation::host::{Receipt, ReportAnswer, ReportIn, ReportOut};
use url::Url;

pub use super::store::reports::ReportRow;
use super::{Directory, Error, store::Writer};

/// What somebody may report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The group is no more.
    Outdated,
    /// Time, place or contact are not as described.
    Wrong,
    /// It is something else than it says.
    Misleading,
    /// Somebody did not feel safe.
    Unsafe,
    /// Something else.
    Other,
}

impl Reason {
    /// Every reason, in the order in which it is offered.
    pub const ALL: [Self; 5] = [
        Self::Outdated,
        Self::Wrong,
        Self::Misleading,
        Self::Unsafe,
        Self::Other,
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Outdated => "outdated",
            Self::Wrong => "wrong",
            Self::Misleading => "misleading",
            Self::Unsafe => "unsafe",
            Self::Other => "other",
        }
    }

    /// The reason that a code stands for.
    pub fn by_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// Longest text of a report, in characters.
pub const LONGEST: usize = 1_000;

/// Most reports about one entry that nobody has answered.
const OF_ENTRY: u64 = 20;
/// Most reports from one node that nobody has answered.
const OF_NODE: u64 = 50;
/// Most reports in all that nobody has answered.
const IN_ALL: u64 = 2_000;
/// How long an answered report is kept, and any report at most.
pub(super) const KEPT: (TimeDelta, TimeDelta) = (TimeDelta::days(90), TimeDelta::days(365));

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reported {
    /// It is kept, for this node's staff or to be passed on.
    Kept,
    /// There are so many already that one more says nothing.
    Enough,
}

impl Directory {
    /// Somebody reports an entry.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Gone`], or the database failed.
    pub async fn report(&self, id: &str, reason: Reason, text: &str) -> Result<Reported, Error> {
        let flag = self.new_flag()?;
        let writer = self.inner.store.write().await?;
        let listing = writer.listing(id).await?.ok_or(Error::NotFound)?;
        if listing.public.is_none() {
            return Err(Error::Gone);
        }
        let report = ReportRow {
            id: 0,
            flag: flag.to_string(),
            listing_id: listing.id,
            group_url: listing.url,
            from_actor: None,
            to_peer: listing.peer_id,
            reason: reason.code().into(),
            text: text.chars().take(LONGEST).collect(),
            created: self.to_the_day(),
            sent: None,
            refused: false,
            accepted: None,
            answer: None,
            answered: None,
            answer_sent: None,
        };
        self.keep_report(writer, report).await
    }

    /// A node passes a report on about one of this node's own groups.
    ///
    /// # Errors
    /// The database failed.
    pub async fn reported(&self, given: ReportIn) -> Result<Receipt, Error> {
        let writer = self.inner.store.write().await?;
        if writer.report_by_flag(given.flag.as_str()).await?.is_some() {
            return Ok(Receipt::Unchanged);
        }
        let id = given.group.path().rsplit('/').next().unwrap_or_default();
        let listing = writer.listing(id).await?;
        let own = |listing: &super::Listing| listing.peer_id.is_none() && listing.public.is_some();
        let Some(listing) = listing.filter(own) else {
            return Ok(Receipt::NotWanted);
        };
        let (reason, text) = reason_in(&given.text);
        let report = ReportRow {
            id: 0,
            flag: given.flag.to_string(),
            listing_id: listing.id,
            group_url: listing.url,
            from_actor: Some(given.from.to_string()),
            to_peer: None,
            reason: reason.code().into(),
            text: text.into(),
            created: self.now(),
            sent: None,
            refused: false,
            accepted: None,
            answer: None,
            answered: None,
            answer_sent: None,
        };
        Ok(match self.keep_report(writer, report).await? {
            Reported::Kept => Receipt::Added,
            Reported::Enough => Receipt::NotWanted,
        })
    }

    /// The id under which a report travels between nodes. It says nothing of when it was made.
    fn new_flag(&self) -> Result<Url, Error> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| Error::Random(error.to_string()))?;
        let mut flag = self.inner.base_url.clone();
        flag.set_path(&format!(
            "{}activities/{:032x}",
            flag.path(),
            u128::from_be_bytes(random)
        ));
        Ok(flag)
    }

    async fn keep_report(&self, writer: Writer, report: ReportRow) -> Result<Reported, Error> {
        let from = report.from_actor.as_deref();
        let (of_entry, of_node, in_all) = writer.open_reports(&report.listing_id, from).await?;
        if of_entry >= OF_ENTRY || of_node >= OF_NODE || in_all >= IN_ALL {
            return Ok(Reported::Enough);
        }
        writer.put_report(&report).await?;
        writer.commit().await?;
        self.signal();
        Ok(Reported::Kept)
    }

    /// The day of a report and not its hour, which could say who made it.
    fn to_the_day(&self) -> DateTime<Utc> {
        let day = self.today().and_hms_opt(0, 0, 0);
        day.map_or_else(|| self.now(), |day| day.and_utc())
    }

    /// The newest reports, open ones first.
    ///
    /// # Errors
    /// The database failed.
    pub async fn reports(&self) -> Result<Vec<ReportRow>, Error> {
        Ok(self.inner.store.reports(1_000).await?)
    }

    /// Staff answers a report: whether something was done, and what. Where a node passed it on, it
    /// is told.
    ///
    /// # Errors
    /// [`Error::NotFound`], or the database failed.
    pub async fn answer_report(&self, id: i64, accepted: bool, text: &str) -> Result<ReportRow, Error> {
        let writer = self.inner.store.write().await?;
        let mut report = writer.report(id).await?.ok_or(Error::NotFound)?;
        report.accepted = Some(accepted);
        report.answer = Some(text.chars().take(LONGEST).collect());
        report.answered = Some(self.now());
        report.answer_sent = None;
        writer.put_report(&report).await?;
        writer.commit().await?;
        self.signal();
        Ok(report)
    }

    /// The node to which a report was passed on has answered it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn report_answered(&self, answer: ReportAnswer) -> Result<(), Error> {
        let writer = self.inner.store.write().await?;
        let Some(mut report) = writer.report_by_flag(answer.flag.as_str()).await? else {
            return Ok(());
        };
        let asked = match report.to_peer {
            Some(peer) => writer.peer(peer).await?,
            None => None,
        };
        if asked.is_none_or(|peer| peer.actor != answer.from) {
            return Ok(());
        }
        report.accepted = Some(answer.accepted);
        report.answer = Some(answer.text);
        report.answered = Some(self.now());
        writer.put_report(&report).await?;
        writer.commit().await?;
        self.signal();
        Ok(())
    }

    /// What has to be sent to a peer: reports about its groups, and answers to its own.
    ///
    /// # Errors
    /// The database failed.
    pub async fn reports_to_send(&self, peer: i64, actor: &Url) -> Result<Vec<ReportOut>, Error> {
        let owed = self.inner.store.reports_owed(peer, actor.as_str()).await?;
        Ok(owed.into_iter().filter_map(to_send).collect())
    }

    /// It was sent, or the peer refused to take it.
    ///
    /// # Errors
    /// The database failed.
    pub async fn report_sent(&self, sent: &ReportOut, taken: bool) -> Result<(), Error> {
        let now = self.now();
        let writer = self.inner.store.write().await?;
        let Some(mut report) = writer.report(sent.id).await? else {
            return Ok(());
        };
        match sent.answers {
            Some(_) => report.answer_sent = Some(now),
            None if taken => report.sent = Some(now),
            None => report.refused = true,
        }
        writer.put_report(&report).await?;
        writer.commit().await?;
        Ok(())
    }
}

fn to_send(report: ReportRow) -> Option<ReportOut> {
    let answers = match report.from_actor {
        Some(_) => Some(report.accepted?),
        None => None,
    };
    let text = match answers {
        Some(_) => report.answer.unwrap_or_default(),
        None if report.text.is_empty() => report.reason,
        None => format!("{}\n\n{}", report.reason, report.text),
    };
    Some(ReportOut {
        id: report.id,
        flag: Url::parse(&report.flag).ok()?,
        group: Url::parse(&report.group_url).ok()?,
        text,
        answers,
    })
}

/// The reason with which another Kring begins a report, and the rest.
fn reason_in(text: &str) -> (Reason, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    match Reason::by_code(first.trim()) {
        Some(reason) => (reason, rest.trim()),
        None => (Reason::Other, text.trim()),
    }
}
