-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Two advertising accounts may each have a campaign of one name, and one may be said to belong to no campaign of the plan.

ALTER TABLE ad_campaign RENAME TO ad_campaign_before;

CREATE TABLE ad_campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    campaign INTEGER REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
    channel INTEGER REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

INSERT INTO ad_campaign (id, name, campaign) SELECT id, name, campaign FROM ad_campaign_before;

DROP TABLE ad_campaign_before;
