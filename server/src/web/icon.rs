//! Small drawings beside words. They say nothing that the words do not, so they are hidden from screen readers.

/// Draws the paths on a grid of 24.
macro_rules! icon {
    ($path:literal) => {
        concat!(
            r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=""#,
            $path,
            r#""/></svg>"#
        )
    };
}

/// A clock: when.
pub const CLOCK: &str = icon!("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3 2");
/// A pin: where.
pub const PIN: &str =
    icon!("M12 21s7-6.3 7-11a7 7 0 0 0-14 0c0 4.7 7 11 7 11zm0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4z");
/// Two people: for whom.
pub const PEOPLE: &str = icon!(
    "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 8c0-3 3-5 6-5s6 2 6 5m1-8a3 3 0 1 0-1-5.5M17 14c2.5.5 4 2.5 4 5"
);
/// A balloon: languages.
pub const SPEECH: &str = icon!("M4 5h16v11H11l-4 4v-4H4z");
/// A shield: anonymity.
pub const SHIELD: &str = icon!("M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6z");
/// A coin: cost.
pub const COIN: &str = icon!("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm3 6a4 4 0 1 0 0 6M7 11h5M7 13h5");
/// One person: who leads.
pub const PERSON: &str = icon!("M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7 10c0-4 3-7 7-7s7 3 7 7");
/// A flag: the group's state.
pub const FLAG: &str = icon!("M6 21V4h11l-2 4 2 4H6");
/// A tick: confirmed.
pub const TICK: &str = icon!("M4 13l5 5L20 6");
/// A magnifying glass: search.
pub const SEARCH: &str = icon!("M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zm5 11l6 6");
/// A heart: how one is received.
pub const HEART: &str = icon!("M12 20s-8-5-8-11a4.5 4.5 0 0 1 8-3 4.5 4.5 0 0 1 8 3c0 6-8 11-8 11z");
/// A telephone: call.
pub const PHONE: &str =
    icon!("M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4c0 1-1 3-3 3C10 21 3 14 3 6c0-2 2-3 3-3z");
/// A calendar: put it there.
pub const CALENDAR: &str = icon!("M4 6h16v14H4zM4 10h16M8 3v5m8-5v5");
/// A letter: write.
pub const LETTER: &str = icon!("M3 6h18v12H3zm0 0l9 7 9-7");
/// An ear: listen.
pub const LOUD: &str = icon!("M4 9v6h4l5 4V5L8 9zm12-1a5 5 0 0 1 0 8m2-11a9 9 0 0 1 0 14");
/// A globe: language of the site.
pub const GLOBE: &str =
    icon!("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18z");
/// A door: leave.
pub const DOOR: &str = icon!("M5 3h9v18H5zM14 12h7m-3-3l3 3-3 3");
