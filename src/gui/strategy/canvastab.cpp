// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/strategy/canvastab.h"

#include "app/canvaswords.h"
#include "core/edit.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/longtextfield.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int columnsOfTheSheet = 3;

} // namespace

CanvasTab::CanvasTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget(scroll);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(u(4));
    for (const auto &[part, token] : core::Tokens<core::CanvasPart>::all) {
        build(part, sheet);
        const auto place = static_cast<int>(part);
        grid->addWidget(m_cells[static_cast<size_t>(part)].card, place / columnsOfTheSheet, place % columnsOfTheSheet);
        grid->setColumnStretch(place % columnsOfTheSheet, 1);
    }
    scroll->setWidget(sheet);
    column->addWidget(scroll);
}

void CanvasTab::build(core::CanvasPart part, QWidget *parent)
{
    const app::CanvasTexts texts = app::canvasTexts(part, m_page.workspace());
    Cell &cell = m_cells[static_cast<size_t>(part)];
    cell.card = new Card(texts.name, parent);
    QVBoxLayout *body = cell.card->body();
    body->addWidget(wrapped(mutedLabel(texts.question, cell.card)));
    cell.facts = wrapped(textLabel(Type::Body, QString(), cell.card));
    cell.warning = wrapped(mutedLabel(QString(), cell.card, Type::Caption));
    body->addWidget(cell.facts);
    body->addWidget(cell.warning);
    cell.words = new LongTextField(cell.card);
    body->addWidget(new FormField(texts.wordsLabel, cell.words, cell.card));
    body->addStretch(1);
    auto *open = new Button(Button::Kind::Quiet, texts.openText, cell.card);
    body->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, target = texts.page] { emit m_page.jumpWanted({target, {}}); });
    connect(cell.words, &LongTextField::textTaken, this, [this, part](const QString &text) { saveWords(part, text); });
}

void CanvasTab::refresh()
{
    for (const auto &[part, token] : core::Tokens<core::CanvasPart>::all) {
        const app::CanvasTexts texts = app::canvasTexts(part, m_page.workspace());
        const Cell &cell = m_cells[static_cast<size_t>(part)];
        cell.facts->setText(texts.facts.join(u'\n'));
        cell.warning->setText(texts.warning);
        cell.warning->setVisible(!texts.warning.isEmpty());
        cell.words->showText(wordsOf(part));
    }
}

void CanvasTab::take()
{
    for (const Cell &cell : m_cells)
        cell.words->take();
}

QString CanvasTab::wordsOf(core::CanvasPart part) const
{
    const core::Strategy &strategy = m_page.workspace().strategy();
    if (part == core::CanvasPart::Mission)
        return strategy.business().socialMission;
    const core::AuditAnswer *answer = app::answerTo(app::canvasQuestion(part), strategy);
    return answer ? answer->text : QString();
}

void CanvasTab::saveWords(core::CanvasPart part, const QString &text)
{
    if (part == core::CanvasPart::Mission) {
        core::Business business = m_page.workspace().strategy().business();
        business.socialMission = text;
        m_page.apply(core::Edit::changing(business, business.name));
    } else if (const auto edit = app::answering(app::canvasQuestion(part), text, m_page.workspace().strategy()); !edit.isEmpty()) {
        m_page.apply(edit);
    }
}

} // namespace gui
