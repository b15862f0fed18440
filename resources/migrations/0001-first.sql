-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The plan: one table per entity of core/schema, with its columns in that order. Dates are ISO 8601 text, times HH:MM,
-- lists one item a line, enumerations the words of core/tokens. No cascades: an edit lists every row that it touches.

CREATE TABLE business (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    trade TEXT NOT NULL,
    trade_kind TEXT NOT NULL,
    model TEXT NOT NULL,
    staffing TEXT NOT NULL,
    hours_per_week REAL NOT NULL,
    open_days INTEGER NOT NULL,
    website TEXT NOT NULL,
    manager TEXT NOT NULL,
    owner TEXT NOT NULL,
    customers_expect_us INTEGER,
    mission TEXT NOT NULL,
    social_mission TEXT NOT NULL,
    voice TEXT NOT NULL,
    language TEXT NOT NULL,
    currency TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    week_start INTEGER NOT NULL,
    quarter_first_month INTEGER NOT NULL
) STRICT;

CREATE TABLE quarter (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    summary TEXT NOT NULL,
    decision_asked TEXT NOT NULL,
    decide_before TEXT,
    mix_rule TEXT NOT NULL
) STRICT;

CREATE TABLE objective (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    marketing TEXT NOT NULL,
    reason TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE closure (
    id INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE persona (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    headline TEXT NOT NULL,
    quote TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE persona_answer (
    id INTEGER PRIMARY KEY,
    persona INTEGER NOT NULL REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    source_note TEXT NOT NULL,
    source_link TEXT NOT NULL,
    source_day TEXT,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE competitor (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    website TEXT NOT NULL,
    does_well TEXT NOT NULL,
    does_less_well TEXT NOT NULL,
    listen_for TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE presence (
    id INTEGER PRIMARY KEY,
    competitor INTEGER NOT NULL REFERENCES competitor (id) DEFERRABLE INITIALLY DEFERRED,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    seen_on TEXT,
    followers REAL,
    posts_per_week REAL,
    engagement_rate REAL,
    strength INTEGER,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE network_demand (
    id INTEGER PRIMARY KEY,
    network TEXT NOT NULL,
    share REAL NOT NULL,
    sample_size INTEGER NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    url TEXT NOT NULL,
    mission TEXT NOT NULL,
    approach TEXT NOT NULL,
    owner TEXT NOT NULL,
    posts_per_week REAL,
    rank TEXT NOT NULL,
    strength INTEGER,
    attracts_audience INTEGER,
    usage TEXT NOT NULL,
    helps_goals INTEGER,
    decision TEXT NOT NULL,
    decision_reason TEXT NOT NULL,
    verification TEXT NOT NULL,
    profile_done TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE audit_answer (
    id INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE impostor (
    id INTEGER PRIMARY KEY,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    url TEXT NOT NULL,
    found_on TEXT,
    reported_on TEXT,
    outcome TEXT NOT NULL
) STRICT;

CREATE TABLE pillar (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    share REAL NOT NULL,
    in_80_20 TEXT NOT NULL,
    in_thirds TEXT NOT NULL,
    in_50_25_20_5 TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE inspiration (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    network TEXT NOT NULL,
    link TEXT NOT NULL,
    what_works TEXT NOT NULL,
    to_borrow TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    quarter INTEGER NOT NULL REFERENCES quarter (id) DEFERRABLE INITIALLY DEFERRED,
    objective INTEGER REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    type TEXT NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    so_what TEXT NOT NULL,
    contribution TEXT NOT NULL,
    reason TEXT NOT NULL,
    audience INTEGER REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    is_exploration INTEGER NOT NULL,
    learning_question TEXT NOT NULL,
    outcome TEXT NOT NULL,
    lesson TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE kpi (
    id INTEGER PRIMARY KEY,
    goal INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    metric TEXT NOT NULL,
    scope TEXT NOT NULL,
    aim TEXT NOT NULL,
    baseline REAL,
    baseline_day TEXT,
    baseline_source TEXT NOT NULL,
    target_form TEXT NOT NULL,
    target_amount REAL,
    start_day TEXT,
    deadline TEXT,
    noter TEXT NOT NULL
) STRICT;

CREATE TABLE campaign_goal (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    goal INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    is_main INTEGER NOT NULL
) STRICT;

CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    need TEXT NOT NULL,
    goal INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    quarter INTEGER NOT NULL REFERENCES quarter (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    scope TEXT NOT NULL,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    campaign INTEGER REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    planned REAL NOT NULL,
    spent REAL NOT NULL
) STRICT;

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    quarter INTEGER NOT NULL REFERENCES quarter (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL,
    time TEXT,
    title TEXT NOT NULL,
    people TEXT NOT NULL,
    decisions TEXT NOT NULL,
    is_done INTEGER NOT NULL
) STRICT;

CREATE TABLE key_date (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    day TEXT,
    time TEXT,
    format TEXT NOT NULL,
    status TEXT NOT NULL,
    pillar INTEGER REFERENCES pillar (id) DEFERRABLE INITIALLY DEFERRED,
    campaign INTEGER REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    goal INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    persona INTEGER REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    owner TEXT NOT NULL,
    link TEXT NOT NULL,
    published_link TEXT NOT NULL,
    notes TEXT NOT NULL,
    uid TEXT NOT NULL
) STRICT;

-- What is measured. A channel of 0 is the business itself; there is no foreign key into the plan, so that a channel's
-- numbers outlive its deletion and are its own again when the deletion is undone.

-- Batches are numbered in the order they came, which decides what is current. `entry` is the step of the history that wrote it.
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL,
    file TEXT NOT NULL,
    profile TEXT NOT NULL,
    channel INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    value_count INTEGER NOT NULL,
    is_live INTEGER NOT NULL
) STRICT;

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    channel INTEGER NOT NULL,
    metric TEXT NOT NULL,
    scope TEXT NOT NULL,
    campaign TEXT NOT NULL,
    currency TEXT NOT NULL,
    subject TEXT NOT NULL,
    segment TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX series_key ON series (metric, channel, scope, campaign, currency, subject, segment);

-- A value covers `days` days from `day`, a Julian day number.
CREATE TABLE metric_value (
    series INTEGER NOT NULL,
    day INTEGER NOT NULL,
    days INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    value REAL NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (series, day, days, batch)
) STRICT, WITHOUT ROWID;

-- `batch` gave, for each value that `source` stored from first_day to last_day, the same value once more.
CREATE TABLE metric_repeat (
    series INTEGER NOT NULL,
    days INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    source INTEGER NOT NULL,
    PRIMARY KEY (series, days, first_day, batch)
) STRICT, WITHOUT ROWID;

-- A post as an import told of it, once for each batch that did. Where a batch told the same as `source` had, the texts stand
-- with that one alone. `identity` is what the network calls the post, or failing that its link or its time and first words.
CREATE TABLE published_post (
    channel INTEGER NOT NULL,
    identity TEXT NOT NULL,
    batch INTEGER NOT NULL,
    source INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    permalink TEXT NOT NULL,
    text TEXT NOT NULL,
    format TEXT NOT NULL,
    published_at TEXT NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (channel, identity, batch)
) STRICT, WITHOUT ROWID;

-- What was done. An edit holds its changeset, an import is named by its batches, taking an import back names the batch;
-- an undo or a redo names the step it took back or did again. Lines are only ever added, and the oldest dropped.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    arguments TEXT NOT NULL,
    version INTEGER NOT NULL,
    changeset BLOB,
    batch INTEGER,
    step INTEGER
) STRICT;

-- One row: which plan this is, and a number that every commit draws anew.
CREATE TABLE meta (
    id INTEGER PRIMARY KEY,
    workspace INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
