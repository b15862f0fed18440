// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <libical/ical.h>

#include <memory>

namespace exchange {

struct FreeIcalComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
struct FreeIcalText {
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};
using IcalComponent = std::unique_ptr<icalcomponent, FreeIcalComponent>;
using IcalText = std::unique_ptr<char, FreeIcalText>;

// How the identity of a reminder ends that leaves beside its post: it is no post when it comes back.
inline constexpr const char *reminderUidEnd = "-ready@quarterdeck";

// The properties that carry what iCalendar has no word for: "X-QUARTERDECK-PUBLISHED-LINK" for published_link.
QByteArray ownPropertyName(const char *field);

// A text as one line of an extension property, whose values libical writes as they are.
QByteArray escapedText(const QString &text);
QString unescapedText(QByteArrayView text);

} // namespace exchange
