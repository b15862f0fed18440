// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/strategy/canvastab.h"

#include "app/canvaswords.h"
#include "core/edit.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/formfield.h"
#include "gui/components/quietscroll.h"
#include "gui/components/text.h"
#include "gui/editing/longtextfield.h"
#include "gui/editing/wordingline.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int columnsOfTheSheet = 3;
constexpr int wordsOfAPlace = 30;

} // namespace

CanvasTab::CanvasTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QuietScroll(this);
    auto *sheet = new QWidget(scroll);
    auto *rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(u(4));
    rows->addWidget(buildInvitation(sheet));
    auto *grid = new QGridLayout;
    grid->setSpacing(u(4));
    rows->addLayout(grid, 1);
    for (const auto &[part, token] : core::Tokens<core::CanvasPart>::all) {
        build(part, sheet);
        const auto place = static_cast<int>(part);
        grid->addWidget(m_cells[static_cast<size_t>(part)].card, place / columnsOfTheSheet, place % columnsOfTheSheet);
        grid->setColumnStretch(place % columnsOfTheSheet, 1);
    }
    scroll->setWidget(sheet);
    column->addWidget(scroll);
}

QWidget *CanvasTab::buildInvitation(QWidget *parent)
{
    m_invitation = new Card(tr("Begin here"), parent);
    m_invitation->body()->addWidget(wrapped(textLabel(Type::Body,
        tr("Six words, a sentence each, in any order: that is enough to begin a plan with. The wizard goes on from what you write here and "
           "shows it beside its questions."),
        m_invitation)));
    connect(m_invitation->setAction(tr("Go on with the wizard")), &QPushButton::clicked, this, [this] {
        take();
        emit m_page.jumpWanted({QStringLiteral("wizard"), {}});
    });
    return m_invitation;
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
    auto *words = new FormField(texts.wordsLabel, cell.words, cell.card);
    new WordingLine(*words, *cell.words, wordsOfAPlace, m_page.workspace().language());
    body->addWidget(words);
    body->addStretch(1);
    auto *open = new Button(Button::Kind::Quiet, texts.openText, cell.card);
    body->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, target = texts.page] { emit m_page.jumpWanted({target, {}}); });
    connect(cell.words, &LongTextField::textTaken, this, [this, part](const QString &text) { saveWords(part, text); });
}

void CanvasTab::refresh()
{
    // It stays while its page is open: what invites to write must not go with the first word.
    m_invites = m_invites || app::canvasBegins(m_page.workspace());
    m_invitation->setVisible(m_invites && !core::isBegun(m_page.workspace().strategy(), m_page.workspace().quarter()));
    for (const auto &[part, token] : core::Tokens<core::CanvasPart>::all) {
        const app::CanvasTexts texts = app::canvasTexts(part, m_page.workspace());
        const Cell &cell = m_cells[static_cast<size_t>(part)];
        cell.facts->setText(texts.facts.join(u'\n'));
        cell.warning->setText(texts.warning);
        cell.warning->setVisible(!texts.warning.isEmpty());
        cell.words->showText(app::canvasOwnWords(part, m_page.workspace().strategy()));
    }
}

void CanvasTab::take()
{
    for (const Cell &cell : m_cells)
        cell.words->take();
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
