// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings.h"
#include "core/language.h"

#include <QWidget>

class QVBoxLayout;

namespace gui {

// A finding: what is the matter, what to do about it, and the one click that does it. On the overview it also names the page
// that it belongs to, and leads there.
class FindingRow : public QWidget {
    Q_OBJECT

public:
    enum class Place { Overview, BesideSubject };

    FindingRow(const core::Finding &finding, const core::Language &language, Place place, QWidget *parent);

    // All that the row shows: two findings of one text need no new row.
    static QString textOf(const core::Finding &finding, const core::Language &language);

signals:
    void remedyWanted();
    void subjectWanted(const QString &subject);

private:
    void addKind(const QString &page);
    void addButtons(const core::Finding &finding, const core::Language &language, Place place);

    QVBoxLayout *m_words = nullptr;
};

} // namespace gui
