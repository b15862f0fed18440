// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/network.h"
#include "core/strategy.h"

namespace core {

// What a link tells the website's statistics about where its visitors come from (S1-59): the five words that web analytics
// programs read from a link as utm_source, utm_medium, utm_campaign, utm_content and utm_term.
struct LinkTags {
    QString source; // the network
    QString medium; // "social", "email"
    QString campaign;
    QString content; // which post
    QString term;
    bool isEmpty() const { return *this == LinkTags(); }
    bool operator==(const LinkTags &) const = default;
};

// A link is an address on the web; other text, an address of mail and one with blanks can't carry tags.
bool canCarryTags(const QString &link);

// The tags that a link has; of one that stands twice, the first.
LinkTags tagsOf(const QString &link);

// The link with these tags and no others; the rest of its query and its fragment stay as they were written. An empty tag is left
// out. A link that can't carry tags comes back as it is.
QString taggedLink(const QString &link, const LinkTags &tags);

// Statistics count "Spring" and "spring" apart. So every tag is written one way: small letters without accents, digits, and single
// hyphens for all else.
QString tagWord(const QString &text);

// The tags that fit a post: its network, its campaign or else its quarter, and its title.
LinkTags proposedTags(const Post &post, const Strategy &strategy);

// The dated or waiting posts whose link has the same tags, so that their visits could not be told apart.
std::vector<Post> postsWithTagsOf(const Post &post, const Strategy &strategy);

} // namespace core
