// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content.h"

#include "charts/theme.h"

#include <QDateTime>

namespace report {

// styles.xml: the named styles that content.xml speaks of, the two page formats, header and footer.
QByteArray odtStyles(const Document &document, const charts::Theme &theme);
// meta.xml
QByteArray odtMeta(const Document &document, const QDateTime &created);
// "12.5pt"
QString odtPoints(double points);
// Of text: what a tone's style is called; empty for the ordinary one.
QString odtToneStyle(Tone tone);

} // namespace report
