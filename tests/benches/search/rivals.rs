//! What people would take instead: Tantivy as it comes, SQLite FTS5, PostgreSQL full text with trigrams. Each has
//! the same entries and answers the same questions: the total, the first twenty, and counts of facets.
//!
//! Tantivy gets the words that were typed, and with each group the words of its themes, as the design would be without
//! the thesaurus of a node; it counts all facets, sorts, and reads the twenty groups. The databases get the theme as a
//! code, because none of them understands everyday words, and count three facets.

use std::time::Instant;

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use serde_json::Value;
use tantivy::{
    Index, IndexReader, Searcher, SegmentReader, TantivyDocument, Term,
    collector::{Collector, Count, MultiCollector, SegmentCollector, TopDocs},
    columnar::StrColumn,
    query::{
        AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, FuzzyTermQuery, Occur, Query, RangeQuery,
        TermQuery,
    },
    schema::{FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TEXT},
};

use crate::client::Times;

/// A question, taken apart.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// What kind it is, for the table.
    pub kind: &'static str,
    /// Address of the same question to a node.
    pub path: String,
    /// Theme that is meant.
    pub theme: Option<String>,
    /// The words with which it is asked for.
    pub phrase: Vec<String>,
    /// Words of a name.
    pub words: Vec<String>,
    /// Spoken language.
    pub language: Option<String>,
    /// Weekday.
    pub day: Option<&'static str>,
    /// Latitude and longitude of the place, and kilometres.
    pub near: Option<(f64, f64, f64)>,
}

/// Facets that are counted: the fifteen of a node.
const FACETS: [&str; 15] = [
    "theme",
    "language",
    "audience",
    "gender",
    "community",
    "anonymity",
    "facilitation",
    "cost",
    "format",
    "day",
    "time",
    "access",
    "open",
    "seeking",
    "node",
];

/// The codes of a facet of an entry.
fn codes(group: &Value, facet: &str) -> Vec<String> {
    let list = |value: &Value| match value {
        Value::Array(list) => list
            .iter()
            .filter_map(|one| one.as_str().map(str::to_owned))
            .collect(),
        Value::String(one) => vec![one.clone()],
        _ => vec![],
    };
    let meetings = || group["meetings"].as_array().into_iter().flatten();
    match facet {
        "theme" => list(&group["themes"]),
        "language" => list(&group["languages"]),
        "audience" => list(&group["audience"]["for"]),
        "gender" => list(&group["audience"]["gender"]),
        "community" => list(&group["audience"]["community"]),
        "cost" => list(&group["cost"]["kind"]),
        "day" => meetings()
            .filter_map(|meeting| {
                Some(
                    meeting["rrule"]
                        .as_str()?
                        .rsplit(['=', '2'])
                        .next()?
                        .to_lowercase(),
                )
            })
            .collect(),
        "time" => meetings()
            .map(|meeting| {
                if meeting["start"].as_str() >= Some("17") {
                    "evening".into()
                } else {
                    "day".into()
                }
            })
            .collect(),
        "access" => list(&group["venue"]["access"]),
        "open" => list(&group["openness"]),
        "node" => list(&group["origin"]["url"]),
        other => list(&group[other]),
    }
}

fn text(group: &Value) -> String {
    let mut text = String::new();
    for field in ["name", "summary", "description"] {
        for said in group[field]
            .as_object()
            .into_iter()
            .flat_map(|texts| texts.values())
        {
            text.push_str(said.as_str().unwrap_or_default());
            text.push(' ');
        }
    }
    text
}

/// Tantivy as it comes.
pub struct RawTantivy {
    reader: IndexReader,
    name: Field,
    text: Field,
    /// The words of a group's themes in every language.
    meaning: Field,
    stored: Field,
    facets: Vec<(&'static str, Field)>,
    lat: Field,
    lon: Field,
}

/// Counts the values of all facets of what matches.
struct CountFacets;

struct CountFacetsOfSegment {
    columns: Vec<(StrColumn, Vec<u32>)>,
}

impl Collector for CountFacets {
    type Fruit = usize;
    type Child = CountFacetsOfSegment;

    fn for_segment(&self, _: u32, segment: &SegmentReader) -> tantivy::Result<CountFacetsOfSegment> {
        let columns = FACETS
            .iter()
            .filter_map(|facet| segment.fast_fields().str(facet).ok().flatten())
            .map(|column| {
                let codes = column.num_terms();
                (column, vec![0; codes])
            })
            .collect();
        Ok(CountFacetsOfSegment { columns })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<usize>) -> tantivy::Result<usize> {
        Ok(segments.iter().sum())
    }
}

impl SegmentCollector for CountFacetsOfSegment {
    type Fruit = usize;

    fn collect(&mut self, doc: u32, _: f32) {
        for (column, counts) in &mut self.columns {
            for code in column.ords().values_for_doc(doc) {
                counts[code as usize] += 1;
            }
        }
    }

    fn harvest(self) -> usize {
        self.columns
            .iter()
            .map(|(_, counts)| counts.iter().filter(|count| **count > 0).count())
            .sum()
    }
}

impl RawTantivy {
    /// Takes in the entries; `words` gives the words of a theme.
    pub fn new(entries: impl Iterator<Item = Value>, words: impl Fn(&str) -> String) -> Self {
        let mut schema = Schema::builder();
        let name = schema.add_text_field("name", TEXT);
        let text_field = schema.add_text_field("text", TEXT);
        let meaning = schema.add_text_field("meaning", TEXT);
        let stored = schema.add_text_field("stored", STORED);
        let facets: Vec<_> = FACETS
            .iter()
            .map(|facet| (*facet, schema.add_text_field(facet, STRING | FAST)))
            .collect();
        let lat = schema.add_f64_field("lat", FAST | INDEXED);
        let lon = schema.add_f64_field("lon", FAST | INDEXED);
        let index = Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, 100_000_000).expect("a writer");
        for group in entries {
            let mut document = TantivyDocument::default();
            for said in group["name"]
                .as_object()
                .into_iter()
                .flat_map(|texts| texts.values())
            {
                document.add_text(name, said.as_str().unwrap_or_default());
            }
            document.add_text(text_field, text(&group));
            document.add_text(stored, group.to_string());
            for theme in codes(&group, "theme") {
                document.add_text(meaning, words(&theme));
            }
            for (facet, field) in &facets {
                for code in codes(&group, facet) {
                    document.add_text(*field, code);
                }
            }
            if let (Some(at_lat), Some(at_lon)) =
                (group["venue"]["lat"].as_f64(), group["venue"]["lon"].as_f64())
            {
                document.add_f64(lat, at_lat);
                document.add_f64(lon, at_lon);
            }
            writer.add_document(document).expect("added");
        }
        writer.commit().expect("committed");
        Self {
            reader: index.reader().expect("a reader"),
            name,
            text: text_field,
            meaning,
            stored,
            facets,
            lat,
            lon,
        }
    }

    fn query(&self, question: &Question) -> Box<dyn Query> {
        let mut all: Vec<(Occur, Box<dyn Query>)> = vec![];
        let field = |facet: &str| {
            self.facets
                .iter()
                .find(|(name, _)| *name == facet)
                .expect("a facet")
                .1
        };
        let mut want = |facet: &str, code: &str| {
            let term = Term::from_field_text(field(facet), code);
            let query = TermQuery::new(term, IndexRecordOption::Basic);
            all.push((Occur::Must, Box::new(ConstScoreQuery::new(Box::new(query), 10.0))));
        };
        if let Some(language) = &question.language {
            want("language", language);
        }
        if let Some(day) = question.day {
            want("day", day);
        }
        let ways = |word: &str| {
            let ways = [(self.meaning, 5.0), (self.name, 3.0), (self.text, 1.0)]
                .into_iter()
                .flat_map(|(field, weight)| {
                    let term = Term::from_field_text(field, word);
                    let exact: Box<dyn Query> =
                        Box::new(TermQuery::new(term.clone(), IndexRecordOption::WithFreqs));
                    let slip: Box<dyn Query> = Box::new(FuzzyTermQuery::new(term.clone(), 1, true));
                    let begun: Box<dyn Query> = Box::new(FuzzyTermQuery::new_prefix(term, 0, true));
                    [exact, slip, begun].into_iter().map(move |query| {
                        (
                            Occur::Should,
                            Box::new(BoostQuery::new(query, weight)) as Box<dyn Query>,
                        )
                    })
                });
            Box::new(BooleanQuery::new(ways.collect())) as Box<dyn Query>
        };
        all.extend(question.words.iter().map(|word| (Occur::Must, ways(word))));
        if !question.phrase.is_empty() {
            let any = question.phrase.iter().map(|word| (Occur::Should, ways(word)));
            all.push((Occur::Must, Box::new(BooleanQuery::new(any.collect()))));
        }
        if let Some((lat, lon, km)) = question.near {
            let (half_lat, half_lon) = (km / 111.0, km / 68.0);
            for (field, from, to) in [
                (self.lat, lat - half_lat, lat + half_lat),
                (self.lon, lon - half_lon, lon + half_lon),
            ] {
                let range = RangeQuery::new(
                    std::ops::Bound::Included(Term::from_field_f64(field, from)),
                    std::ops::Bound::Included(Term::from_field_f64(field, to)),
                );
                all.push((Occur::Must, Box::new(range)));
            }
        }
        if all.is_empty() {
            Box::new(AllQuery)
        } else {
            Box::new(BooleanQuery::new(all))
        }
    }

    fn ask(&self, searcher: &Searcher, question: &Question) {
        let mut collectors = MultiCollector::new();
        let _total = collectors.add_collector(Count);
        let top = collectors.add_collector(TopDocs::with_limit(20).order_by_score());
        let _facets = collectors.add_collector(CountFacets);
        let mut answer = searcher
            .search(&*self.query(question), &collectors)
            .expect("an answer");
        for (_, address) in top.extract(&mut answer) {
            let document: TantivyDocument = searcher.doc(address).expect("a document");
            std::hint::black_box(document.get_first(self.stored).is_some());
        }
    }

    /// How long the questions take.
    pub fn times(&self, questions: &[Question]) -> Times {
        let searcher = self.reader.searcher();
        Times::of(questions.iter().map(|question| {
            let began = Instant::now();
            self.ask(&searcher, question);
            began.elapsed()
        }))
    }
}

/// A database with full text search. Three facets are counted, by a query each, as people do it.
pub struct Sql {
    db: DatabaseConnection,
    postgres: bool,
}

impl Sql {
    /// Takes in the entries; `url` is a database that may be filled.
    pub async fn new(url: &str, entries: impl Iterator<Item = (String, Value)>) -> Self {
        let db = Database::connect(url).await.expect("a database");
        let postgres = url.starts_with("postgres");
        let sql = Self { db, postgres };
        sql.run("CREATE TABLE entry (id INTEGER PRIMARY KEY, name TEXT, text TEXT, theme TEXT, language TEXT, day TEXT, lat DOUBLE PRECISION, lon DOUBLE PRECISION)").await;
        let mut rows: Vec<String> = vec![];
        for (number, (_, group)) in entries.enumerate() {
            let quoted = |text: &str| format!("'{}'", text.replace('\'', "''").replace('\0', ""));
            let first = |facet: &str| {
                codes(&group, facet)
                    .first()
                    .map_or("NULL".to_owned(), |code| quoted(code))
            };
            let number_of = |value: &Value| {
                value
                    .as_f64()
                    .map_or("NULL".to_owned(), |number| number.to_string())
            };
            let name = group["name"]
                .as_object()
                .and_then(|texts| texts.values().next()?.as_str())
                .unwrap_or_default();
            rows.push(format!(
                "({number}, {}, {}, {}, {}, {}, {}, {})",
                quoted(name),
                quoted(&text(&group)),
                first("theme"),
                first("language"),
                first("day"),
                number_of(&group["venue"]["lat"]),
                number_of(&group["venue"]["lon"]),
            ));
            if rows.len() == 500 {
                sql.run(&format!("INSERT INTO entry VALUES {}", rows.join(",")))
                    .await;
                rows.clear();
            }
        }
        if !rows.is_empty() {
            sql.run(&format!("INSERT INTO entry VALUES {}", rows.join(",")))
                .await;
        }
        for index in ["theme", "language", "day", "lat"] {
            sql.run(&format!("CREATE INDEX entry_{index} ON entry ({index})"))
                .await;
        }
        if postgres {
            sql.run("CREATE EXTENSION IF NOT EXISTS pg_trgm").await;
            sql.run("ALTER TABLE entry ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('simple', name || ' ' || text)) STORED").await;
            sql.run("CREATE INDEX entry_words ON entry USING gin (words)")
                .await;
            sql.run("CREATE INDEX entry_name ON entry USING gin (name gin_trgm_ops)")
                .await;
            sql.run("ANALYZE entry").await;
        } else {
            sql.run("CREATE VIRTUAL TABLE entry_words USING fts5(name, text, content='entry', content_rowid='id', prefix='3')").await;
            sql.run("INSERT INTO entry_words(rowid, name, text) SELECT id, name, text FROM entry")
                .await;
            sql.run("ANALYZE").await;
        }
        sql
    }

    async fn run(&self, statement: &str) {
        self.db
            .execute_unprepared(statement)
            .await
            .unwrap_or_else(|error| panic!("{error}: {statement:.200}"));
    }

    fn condition(&self, question: &Question) -> String {
        let mut all: Vec<String> = vec!["TRUE".into()];
        let mut is =
            |column: &str, value: &str| all.push(format!("{column} = '{}'", value.replace('\'', "''")));
        if let Some(theme) = &question.theme {
            is("theme", theme);
        }
        if let Some(language) = &question.language {
            is("language", language);
        }
        if let Some(day) = question.day {
            is("day", day);
        }
        if !question.words.is_empty() {
            let words: Vec<String> = question
                .words
                .iter()
                .flat_map(|word| kring_server::text::words(word))
                .collect();
            all.push(if self.postgres {
                let query: Vec<String> = words.iter().map(|word| format!("{word}:*")).collect();
                format!(
                    "(words @@ to_tsquery('simple', '{}') OR name % '{}')",
                    query.join(" & "),
                    words.join(" ")
                )
            } else {
                let query: Vec<String> = words.iter().map(|word| format!("\"{word}\"*")).collect();
                format!(
                    "id IN (SELECT rowid FROM entry_words WHERE entry_words MATCH '{}')",
                    query.join(" AND ")
                )
            });
        }
        if let Some((lat, lon, km)) = question.near {
            let (half_lat, half_lon) = (km / 111.0, km / 68.0);
            all.push(format!(
                "lat BETWEEN {} AND {} AND lon BETWEEN {} AND {}",
                lat - half_lat,
                lat + half_lat,
                lon - half_lon,
                lon + half_lon
            ));
        }
        all.join(" AND ")
    }

    /// How long the questions take.
    pub async fn times(&self, questions: &[Question]) -> Times {
        let mut times = vec![];
        for question in questions {
            let condition = self.condition(question);
            let began = Instant::now();
            let mut statements = vec![
                format!("SELECT count(*) FROM entry WHERE {condition}"),
                format!("SELECT id, name FROM entry WHERE {condition} ORDER BY name LIMIT 20"),
            ];
            statements.extend(["theme", "language", "day"].iter().map(|facet| {
                format!("SELECT {facet}, count(*) FROM entry WHERE {condition} GROUP BY {facet}")
            }));
            for statement in statements {
                let statement = Statement::from_string(self.db.get_database_backend(), statement);
                let rows = self.db.query_all_raw(statement).await.expect("an answer");
                std::hint::black_box(rows.len());
            }
            times.push(began.elapsed());
        }
        Times::of(times)
    }
}
