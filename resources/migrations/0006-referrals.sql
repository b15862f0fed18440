-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the user says of names in files: the network that a source of visits is, and the campaign that ads belong to.

CREATE TABLE referral_source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    network TEXT NOT NULL
) STRICT;

CREATE TABLE ad_campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    campaign INTEGER NOT NULL REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
