// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/evidenceline.h"

#include "core/format.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/components/button.h"
#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/components/popup.h"
#include "gui/components/text.h"
#include "gui/editing/datefield.h"
#include "gui/style/paint.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gui {

EvidenceLine::EvidenceLine(const core::Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_source(strongLabel(Type::Caption, QString(), this))
    , m_note(wrapped(mutedLabel(QString(), this, Type::Caption)))
    , m_change(new Button(Button::Kind::Quiet, QString(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u(6), 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(m_source);
    row->addWidget(m_note, 1);
    row->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, &EvidenceLine::openEditor);
}

void EvidenceLine::setAnswer(const core::PersonaAnswer &answer)
{
    m_answer = answer;
    const bool isAssumption = answer.source == core::EvidenceSource::Assumption;
    setVisible(!answer.text.trimmed().isEmpty());
    m_source->setText(core::label(answer.source, m_language));
    QPalette palette = m_source->palette();
    palette.setColor(QPalette::WindowText, isAssumption ? theme().behind : theme().text);
    m_source->setPalette(palette);
    QStringList words;
    if (!answer.sourceNote.isEmpty())
        words += answer.sourceNote;
    if (answer.sourceDay)
        words += core::formatDay(*answer.sourceDay, m_language);
    if (!answer.sourceLink.isEmpty())
        words += answer.sourceLink;
    if (words.isEmpty() && isAssumption)
        words += tr("to be checked");
    m_note->setText(words.join(QStringLiteral(", ")));
    m_change->setText(isAssumption ? tr("Find evidence") : tr("Change the source"));
    m_change->setAccessibleName(tr("%1: %2").arg(m_change->text(), core::personaFieldLabel(answer.field, m_language)));
    update();
}

void EvidenceLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isAssumption = m_answer.source == core::EvidenceSource::Assumption;
    if (isAssumption)
        paintBox(painter, rect(), theme().behindSoft, QColor(), theme().u(1));
    const double size = theme().u(3.5);
    paintIcon(painter, isAssumption ? QStringLiteral("info") : QStringLiteral("evidence"),
        QRectF(theme().u(1), (height() - size) / 2, size, size), isAssumption ? theme().behind : theme().muted);
}

void EvidenceLine::openEditor()
{
    auto *popup = new Popup(this);
    auto *chips = new ChoiceChips(ChoiceChips::Mode::One, tr("Where does this come from?"), popup);
    QStringList texts;
    QStringList values;
    for (const auto &[source, token] : core::Tokens<core::EvidenceSource>::all) {
        texts += core::label(source, m_language);
        values += QLatin1String(token);
    }
    chips->setOptions(texts, values);
    chips->setChosen({core::tokenOf(m_answer.source)});
    auto *note = new QLineEdit(m_answer.sourceNote, popup);
    auto *link = new QLineEdit(m_answer.sourceLink, popup);
    auto *day = new QLineEdit(m_answer.sourceDay ? dayAsText(*m_answer.sourceDay, m_language) : QString(), popup);
    auto *dayField = new FormField(tr("When"), day, popup);
    popup->column()->addWidget(strongLabel(Type::Body, tr("Where does this come from?"), popup));
    popup->column()->addWidget(chips);
    auto *noteField = new FormField(tr("What was asked or read"), note, popup);
    noteField->setHint(tr("For example: 3 customers, 45 of 64 answers"));
    popup->column()->addWidget(noteField);
    popup->column()->addWidget(new FormField(tr("Link"), link, popup));
    popup->column()->addWidget(dayField);
    auto *keep = new Button(Button::Kind::Primary, tr("Keep the source"), popup);
    popup->column()->addWidget(keep, 0, Qt::AlignLeft);
    popup->setMinimumWidth(u(100));
    const auto take = [this, popup, chips, note, link, day, dayField] {
        const auto written = dayFromText(day->text(), m_language);
        if (!written && !day->text().trimmed().isEmpty())
            return dayField->setError(dayExample(m_language));
        core::PersonaAnswer answer = m_answer;
        answer.source = core::fromToken<core::EvidenceSource>(chips->choice()).value_or(answer.source);
        answer.sourceNote = core::oneLine(note->text());
        answer.sourceLink = link->text().simplified();
        answer.sourceDay = written;
        popup->close();
        emit sourceChosen(answer);
    };
    connect(keep, &QPushButton::clicked, popup, take);
    for (QLineEdit *field : {note, link, day})
        connect(field, &QLineEdit::returnPressed, popup, take);
    popup->openBelow(m_change);
    note->setFocus();
}

} // namespace gui
