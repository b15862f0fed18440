// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/taglog.h"

#include <QByteArray>
#include <QString>

namespace report {

struct Metadata {
    QString title;
    QString author;
    QString subject;
    QString language; // "en", "fr"
    QByteArray created; // ISO 8601, UTC
};

// Adds to a PDF by cairo what cairo 1.16 can't write: the alternative texts and scopes of the tags, the language, metadata as XMP,
// and a file id that depends on the content alone.
QByteArray finishedPdf(const QByteArray &pdf, const TagLog &tags, const Metadata &metadata);

} // namespace report
