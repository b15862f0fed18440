// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;

namespace core {
struct Finding;
}

namespace gui {

class Card;
class Page;

// What the check reports about the row that a page shows, above its editor and mended from there; and what else of the plan refers to
// that row, which whoever renames or deletes it wants to know. Takes no room when there is neither.
//
//   m_findings = new SubjectFindings(*this, parent);
//   column->addWidget(m_findings);              // or scroll->setWidget(m_findings->over(editor))
//   m_findings->showFor(QStringLiteral("goal:") + id.toString());   // whenever the row is shown anew
class SubjectFindings : public QWidget {
    Q_OBJECT

public:
    SubjectFindings(Page &page, QWidget *parent);

    void showFor(const QString &subject);
    // Both, one below the other, as one widget.
    QWidget *over(QWidget *content);

private:
    void showFindings();
    std::vector<core::Finding> findings() const;
    void mend(const QString &rule);

    Page &m_page;
    Card *m_card = nullptr;
    QLabel *m_usedBy = nullptr;
    QString m_subject;
    QStringList m_shown;
};

} // namespace gui
