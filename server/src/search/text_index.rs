//! Words in names, descriptions and places: a Tantivy index in memory.
//!
//! Both what is indexed and what is asked are folded first (`text::fold`), so the index itself only
//! splits at spaces. A word counts the same wherever and however often it stands, a name more than a description:
//! the order of results must not shift between two pages because somebody else changed their text.

use std::sync::Mutex;

use kring_federation::PublicGroup;
use roaring::RoaringBitmap;
use tantivy::{
    DocId, DocSet, Index, IndexReader, IndexWriter, ReloadPolicy, Score, Searcher, SegmentOrdinal,
    SegmentReader, TERMINATED, TantivyDocument, TantivyError, Term,
    collector::{Collector, SegmentCollector},
    columnar::Column,
    indexer::{LogMergePolicy, NoMergePolicy},
    query::{BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, FuzzyTermQuery, Occur, Query, TermQuery},
    schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{TextAnalyzer, WhitespaceTokenizer},
};

use super::columns::Slot;
use crate::text::words;

/// Groups with how well the words fit them, in the order of their slots.
pub type Scores = Vec<(Slot, f32)>;

/// The words of every listed group.
pub struct TextIndex {
    reader: IndexReader,
    writer: Mutex<IndexWriter>,
    slot: Field,
    name: Field,
    text: Field,
}

/// Memory that the writer may use before it flushes, bytes. Tantivy's minimum.
const WRITER_MEMORY: usize = 15_000_000;
const TOKENIZER: &str = "folded";
/// Words this long may have one wrong letter.
const SLIP: usize = 5;
/// What a word of the name is worth, and of the rest.
const IN_NAME: f32 = 12.0;
const IN_TEXT: f32 = 4.0;
/// So much of it when the word is not finished, or has a slip.
const BEGUN: f32 = 0.5;
const SLIPPED: f32 = 0.3;
/// The words together are worth at most this.
const MOST_POINTS: f32 = 60.0;

impl TextIndex {
    /// An empty index.
    pub fn new() -> Result<Self, TantivyError> {
        let mut schema = Schema::builder();
        let folded = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer(TOKENIZER)
                .set_fieldnorms(false)
                .set_index_option(IndexRecordOption::Basic),
        );
        let slot = schema.add_u64_field("slot", FAST | INDEXED);
        let name = schema.add_text_field("name", folded.clone());
        let text = schema.add_text_field("text", folded);
        let index = Index::create_in_ram(schema.build());
        index.tokenizers().register(
            TOKENIZER,
            TextAnalyzer::builder(WhitespaceTokenizer::default()).build(),
        );
        let writer: IndexWriter = index.writer_with_num_threads(1, WRITER_MEMORY)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        Ok(Self {
            reader,
            writer: Mutex::new(writer),
            slot,
            name,
            text,
        })
    }

    /// Takes in some groups under numbers that are not in use. Visible when this returns; nothing is changed when it
    /// fails.
    pub fn add<'a>(
        &self,
        groups: impl IntoIterator<Item = (Slot, &'a PublicGroup)>,
    ) -> Result<(), TantivyError> {
        self.change(|writer| {
            for (slot, group) in groups {
                writer.add_document(self.document(slot, group))?;
            }
            Ok(())
        })
    }

    /// Takes out some groups.
    pub fn remove(&self, slots: &[Slot]) -> Result<(), TantivyError> {
        self.change(|writer| {
            for slot in slots {
                writer.delete_term(Term::from_field_u64(self.slot, u64::from(*slot)));
            }
            Ok(())
        })
    }

    fn change(
        &self,
        write: impl FnOnce(&IndexWriter) -> Result<(), TantivyError>,
    ) -> Result<(), TantivyError> {
        let mut writer = self
            .writer
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Err(error) = write(&writer).and_then(|()| writer.commit()) {
            writer.rollback()?;
            return Err(error);
        }
        self.reader.reload()
    }

    /// Merges everything into one segment, once: until then nothing is merged, from then on a little now and then.
    pub fn settle(&self) -> Result<(), TantivyError> {
        let mut writer = self
            .writer
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let searcher = self.reader.searcher();
        let segments: Vec<_> = searcher
            .segment_readers()
            .iter()
            .map(SegmentReader::segment_id)
            .collect();
        drop(searcher);
        writer.set_merge_policy(Box::new(LogMergePolicy::default()));
        if segments.len() > 1 {
            writer.merge(&segments).wait()?;
        }
        self.reader.reload()
    }

    fn document(&self, slot: Slot, group: &PublicGroup) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        document.add_u64(self.slot, u64::from(slot));
        let folded = |text: &str| words(text).join(" ");
        for (_, name) in group.name.iter() {
            document.add_text(self.name, folded(name));
        }
        for texts in [&group.own_term, &group.summary, &group.description] {
            for (_, text) in texts.iter() {
                document.add_text(self.text, folded(text));
            }
        }
        let venue = group.venue.as_ref();
        let place = venue
            .into_iter()
            .flat_map(|venue| [&venue.name, &venue.place, &venue.municipality, &venue.postcode]);
        for text in place
            .flatten()
            .chain(std::iter::once(&group.origin.name))
            .chain(&group.supported_by)
        {
            document.add_text(self.text, folded(text));
        }
        document
    }

    /// Groups with every one of these folded words. The last word may be unfinished; longer words that stand nowhere
    /// may have a slip.
    pub fn with_all(&self, words: &[String]) -> Result<Scores, TantivyError> {
        self.run(words, Occur::Must, &[(self.name, IN_NAME), (self.text, IN_TEXT)])
    }

    /// Groups with every one of these folded words in their name.
    pub fn named(&self, words: &[String]) -> Result<Scores, TantivyError> {
        self.run(words, Occur::Must, &[(self.name, IN_NAME)])
    }

    /// Groups with any of these folded words.
    pub fn with_any(&self, words: &[String]) -> Result<Scores, TantivyError> {
        self.run(
            words,
            Occur::Should,
            &[(self.name, IN_NAME), (self.text, IN_TEXT)],
        )
    }

    fn run(&self, words: &[String], occur: Occur, fields: &[(Field, f32)]) -> Result<Scores, TantivyError> {
        if words.is_empty() {
            return Ok(vec![]);
        }
        let searcher = self.reader.searcher();
        let last = words.len() - 1;
        let mut clauses = vec![];
        for (i, word) in words.iter().enumerate().take(MOST_WORDS) {
            clauses.push((occur, self.word(&searcher, word, i == last, fields)?));
        }
        let mut scores = searcher.search(&BooleanQuery::new(clauses), &Slots)?;
        scores.sort_unstable_by_key(|(slot, _)| *slot);
        scores.dedup_by_key(|(slot, _)| *slot);
        Ok(scores)
    }

    fn word(
        &self,
        searcher: &Searcher,
        word: &str,
        may_be_unfinished: bool,
        fields: &[(Field, f32)],
    ) -> Result<Box<dyn Query>, TantivyError> {
        let mut ways: Vec<Box<dyn Query>> = vec![];
        let mut way =
            |query: Box<dyn Query>, points: f32| ways.push(Box::new(ConstScoreQuery::new(query, points)));
        let terms: Vec<(Term, f32)> = fields
            .iter()
            .map(|(field, points)| (Term::from_field_text(*field, word), *points))
            .collect();
        let mut known = false;
        for (term, points) in &terms {
            if stands(searcher, term)? {
                known = true;
                way(
                    Box::new(TermQuery::new(term.clone(), IndexRecordOption::Basic)),
                    *points,
                );
            }
        }
        // What stands nowhere as it was typed is not finished yet, or has a slip.
        let length = word.chars().count();
        let slip = (SLIP..=LONGEST).contains(&length) && !word.chars().any(|c| c.is_ascii_digit());
        for (term, points) in terms.into_iter().filter(|_| !known) {
            if may_be_unfinished && length >= 3 {
                way(
                    Box::new(FuzzyTermQuery::new_prefix(term.clone(), 0, true)),
                    points * BEGUN,
                );
            }
            if slip {
                way(Box::new(FuzzyTermQuery::new(term, 1, true)), points * SLIPPED);
            }
        }
        Ok(Box::new(DisjunctionMaxQuery::new(ways)))
    }
}

/// Longer words have no slips: nobody types them.
const LONGEST: usize = 30;

/// Whether a word stands in a group that is still there.
fn stands(searcher: &Searcher, term: &Term) -> Result<bool, TantivyError> {
    for segment in searcher.segment_readers() {
        let words = segment.inverted_index(term.field())?;
        let Some(mut documents) = words.read_postings(term, IndexRecordOption::Basic)? else {
            continue;
        };
        let mut document = documents.doc();
        while document != TERMINATED {
            if !segment.is_deleted(document) {
                return Ok(true);
            }
            document = documents.advance();
        }
    }
    Ok(false)
}

/// More words than this tell no more.
const MOST_WORDS: usize = 12;

/// The groups of some scores.
pub fn slots_of(scores: &Scores) -> RoaringBitmap {
    RoaringBitmap::from_sorted_iter(scores.iter().map(|(slot, _)| *slot)).unwrap_or_default()
}

/// Collects every matching group with its score.
struct Slots;

struct SlotsOfSegment {
    slots: Column<u64>,
    found: Scores,
}

impl Collector for Slots {
    type Fruit = Scores;
    type Child = SlotsOfSegment;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SlotsOfSegment> {
        Ok(SlotsOfSegment {
            slots: segment.fast_fields().u64("slot")?,
            found: vec![],
        })
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Self::Fruit>) -> tantivy::Result<Self::Fruit> {
        Ok(segments.concat())
    }
}

impl SegmentCollector for SlotsOfSegment {
    type Fruit = Scores;

    fn collect(&mut self, doc: DocId, score: Score) {
        let slot = self.slots.first(doc).and_then(|slot| Slot::try_from(slot).ok());
        self.found.extend(slot.map(|slot| (slot, score.min(MOST_POINTS))));
    }

    fn harvest(self) -> Self::Fruit {
        self.found
    }
}
