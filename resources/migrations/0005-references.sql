-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Posts are the one kind of row a plan has thousands of, and many show a picture of their own. Without these, removing many of
-- them reads each table that refers to posts once for each post, and all posts once for each picture. Most rows refer to
-- nothing, so only those that do are listed.

CREATE INDEX post_parent ON post (parent) WHERE parent IS NOT NULL;
CREATE INDEX post_step_post ON post_step (post);
CREATE INDEX follower_request_post ON follower_request (post) WHERE post IS NOT NULL;
CREATE INDEX post_picture ON post (picture) WHERE picture IS NOT NULL;
