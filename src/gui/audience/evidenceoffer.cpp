// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/evidenceoffer.h"

#include "core/labels.h"
#include "core/oneline.h"
#include "gui/components/button.h"
#include "gui/components/disclosure.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

EvidenceOffer::EvidenceOffer(const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_rows(new QWidget(this))
    , m_sentence(wrapped(mutedLabel(QString(), this)))
    , m_open(new Disclosure(QString(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(strongLabel(Type::Section, tr("Use as evidence"), this));
    column->addWidget(m_sentence);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(u(3));
    column->addWidget(m_rows);
    column->addWidget(m_open);
    m_rows->hide();
    m_open->hide();
}

void EvidenceOffer::offer(const QString &sentence, const std::vector<Offered> &answers)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (answers == m_offered)
        return;
    clear();
    m_offered = answers;
    int open = 0;
    for (const Offered &offered : answers) {
        const bool isOpen = offered.answer.text.trimmed().isEmpty();
        open += isOpen ? 1 : 0;
        (isOpen ? m_open->column() : static_cast<QVBoxLayout *>(m_rows->layout()))->addWidget(rowOf(offered));
    }
    m_rows->setVisible(open < static_cast<int>(answers.size()));
    m_open->setVisible(open > 0);
    m_open->setText(tr("%n questions without an answer yet", nullptr, open));
}

// The button that was just pressed may be among them: it goes when its own signal is through.
void EvidenceOffer::clear()
{
    for (QLayout *layout : {m_rows->layout(), static_cast<QLayout *>(m_open->column())})
        while (QLayoutItem *item = layout->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
}

QWidget *EvidenceOffer::rowOf(const Offered &offered)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(u(2));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrapped(strongLabel(Type::Caption, offered.name, row)));
    if (const QString text = core::oneLine(offered.answer.text); !text.isEmpty()) {
        words->addWidget(wrapped(textLabel(Type::Body, text, row)));
        words->addWidget(wrapped(
            mutedLabel(offered.isTaken ? tr("Rests on this source") : core::label(offered.answer.source, m_language), row, Type::Caption)));
    }
    across->addLayout(words, 1);
    if (!offered.isTaken) {
        auto *use = new Button(Button::Kind::Quiet, tr("Use"), row);
        use->setAccessibleName(tr("Use as evidence for: %1").arg(offered.name));
        across->addWidget(use, 0, Qt::AlignTop);
        connect(use, &QPushButton::clicked, this, [this, answer = offered.answer] { emit chosen(answer); });
    }
    return row;
}

} // namespace gui
