-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Posts are the one kind of row a plan has thousands of. Without these, removing many of them reads each table that refers
-- to posts once for each post. Most rows refer to none, so only those that do are listed.

CREATE INDEX post_parent ON post (parent) WHERE parent IS NOT NULL;
CREATE INDEX post_step_post ON post_step (post);
CREATE INDEX follower_request_post ON follower_request (post) WHERE post IS NOT NULL;
