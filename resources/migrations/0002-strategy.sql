-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The rest of a strategy: pictures, what is known of people and where from, registers of the audit, the message, operations and money.

CREATE TABLE picture (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    added_on TEXT
) STRICT;

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY,
    goal INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    value REAL
) STRICT;

CREATE TABLE interview (
    id INTEGER PRIMARY KEY,
    persona INTEGER REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL,
    who TEXT NOT NULL,
    insights TEXT NOT NULL,
    quote TEXT NOT NULL
) STRICT;

CREATE TABLE audience_share (
    id INTEGER PRIMARY KEY,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL,
    trait TEXT NOT NULL,
    segment TEXT NOT NULL,
    share REAL NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE myth_check (
    id INTEGER PRIMARY KEY,
    belief TEXT NOT NULL,
    finding TEXT NOT NULL,
    verdict TEXT NOT NULL,
    source TEXT NOT NULL,
    link TEXT NOT NULL,
    day TEXT
) STRICT;

CREATE TABLE journey_step (
    id INTEGER PRIMARY KEY,
    persona INTEGER NOT NULL REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL,
    touchpoint TEXT NOT NULL,
    next_step TEXT NOT NULL,
    offer TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    is_done INTEGER NOT NULL,
    subject TEXT NOT NULL,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL
) STRICT;

CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    competitor INTEGER REFERENCES competitor (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL,
    network TEXT NOT NULL,
    link TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    lesson TEXT NOT NULL,
    action INTEGER REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE reservation (
    id INTEGER PRIMARY KEY,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE limit_override (
    id INTEGER PRIMARY KEY,
    limit_id TEXT NOT NULL,
    value REAL NOT NULL,
    source TEXT NOT NULL,
    checked_on TEXT
) STRICT;

CREATE TABLE existing_content (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    pillar INTEGER REFERENCES pillar (id) DEFERRABLE INITIALLY DEFERRED,
    is_gated INTEGER NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE paid_plan (
    id INTEGER PRIMARY KEY,
    campaign INTEGER REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    audience_kind TEXT NOT NULL,
    audience TEXT NOT NULL,
    age_from INTEGER,
    age_to INTEGER,
    place TEXT NOT NULL,
    content_kind TEXT NOT NULL,
    daily_budget REAL NOT NULL,
    first_day TEXT,
    last_day TEXT,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE promo_code (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    offer TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    campaign INTEGER REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    uses INTEGER NOT NULL,
    cost REAL NOT NULL
) STRICT;

CREATE TABLE follower_request (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    who TEXT NOT NULL,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    status TEXT NOT NULL,
    post INTEGER REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    function TEXT NOT NULL,
    title TEXT NOT NULL,
    responsible TEXT NOT NULL,
    accountable TEXT NOT NULL,
    consulted TEXT NOT NULL,
    informed TEXT NOT NULL,
    backup TEXT NOT NULL,
    frequency TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE procedure_step (
    id INTEGER PRIMARY KEY,
    procedure TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    role TEXT NOT NULL,
    needs_approval INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE playbook_entry (
    id INTEGER PRIMARY KEY,
    situation TEXT NOT NULL,
    title TEXT NOT NULL,
    answer TEXT NOT NULL,
    goes_private INTEGER NOT NULL,
    within_hours REAL,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    mood TEXT NOT NULL,
    who TEXT NOT NULL,
    text TEXT NOT NULL,
    link TEXT NOT NULL,
    is_gold INTEGER NOT NULL,
    answer TEXT NOT NULL
) STRICT;

CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    gravity TEXT NOT NULL,
    cause TEXT NOT NULL,
    prevention TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    number REAL,
    link TEXT NOT NULL,
    goal INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
    picture INTEGER REFERENCES picture (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE rejected_idea (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE format_effort (
    id INTEGER PRIMARY KEY,
    format TEXT NOT NULL,
    minutes INTEGER NOT NULL
) STRICT;

CREATE TABLE training (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    who TEXT NOT NULL,
    topic TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

ALTER TABLE business ADD COLUMN voice_tone TEXT NOT NULL DEFAULT '';
ALTER TABLE business ADD COLUMN voice_style TEXT NOT NULL DEFAULT '';
ALTER TABLE business ADD COLUMN voice_do TEXT NOT NULL DEFAULT '';
ALTER TABLE business ADD COLUMN voice_dont TEXT NOT NULL DEFAULT '';
ALTER TABLE business ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE business ADD COLUMN reply_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE business ADD COLUMN work_from TEXT;
ALTER TABLE business ADD COLUMN work_until TEXT;
ALTER TABLE business ADD COLUMN house_rules TEXT NOT NULL DEFAULT '';
ALTER TABLE business ADD COLUMN supported_up_to REAL NOT NULL DEFAULT 1;
ALTER TABLE business ADD COLUMN stretch_up_to REAL NOT NULL DEFAULT 1.5;
ALTER TABLE goal ADD COLUMN extent TEXT NOT NULL DEFAULT 'programme';
ALTER TABLE goal ADD COLUMN sponsor TEXT NOT NULL DEFAULT '';
ALTER TABLE goal ADD COLUMN link TEXT NOT NULL DEFAULT 'direct';
ALTER TABLE goal ADD COLUMN definition TEXT NOT NULL DEFAULT '';
ALTER TABLE goal ADD COLUMN explore_until TEXT;
ALTER TABLE kpi ADD COLUMN number_source TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE kpi ADD COLUMN granularity TEXT NOT NULL DEFAULT 'week';
ALTER TABLE persona ADD COLUMN portrait INTEGER REFERENCES picture (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE competitor ADD COLUMN publishes TEXT NOT NULL DEFAULT '';
ALTER TABLE competitor ADD COLUMN public_reacts TEXT NOT NULL DEFAULT '';
ALTER TABLE presence ADD COLUMN formats TEXT NOT NULL DEFAULT '';
ALTER TABLE presence ADD COLUMN strengths TEXT NOT NULL DEFAULT '';
ALTER TABLE presence ADD COLUMN weaknesses TEXT NOT NULL DEFAULT '';
ALTER TABLE network_demand ADD COLUMN score INTEGER;
ALTER TABLE network_demand ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE channel ADD COLUMN utility TEXT NOT NULL DEFAULT '';
ALTER TABLE channel ADD COLUMN setup_done TEXT NOT NULL DEFAULT '';
ALTER TABLE channel ADD COLUMN tried_as_user INTEGER NOT NULL DEFAULT 0;
ALTER TABLE channel ADD COLUMN merge_into INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE impostor ADD COLUMN uses TEXT NOT NULL DEFAULT '';
ALTER TABLE impostor ADD COLUMN followers_diverted INTEGER;
ALTER TABLE impostor ADD COLUMN evidence INTEGER REFERENCES picture (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE story ADD COLUMN emotion TEXT NOT NULL DEFAULT '';
ALTER TABLE story ADD COLUMN persona INTEGER REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE story ADD COLUMN is_retired INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inspiration ADD COLUMN adaptation TEXT NOT NULL DEFAULT '';
ALTER TABLE post ADD COLUMN story INTEGER REFERENCES story (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE post ADD COLUMN demand TEXT NOT NULL DEFAULT 'unsaid';
ALTER TABLE post ADD COLUMN picture INTEGER REFERENCES picture (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE post ADD COLUMN checked TEXT NOT NULL DEFAULT '';
ALTER TABLE budget_line ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
ALTER TABLE budget_line ADD COLUMN hours REAL;
ALTER TABLE budget_line ADD COLUMN hourly_rate REAL;
