// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/competitors/listeningtab.h"

#include "app/competitors/listeninglist.h"
#include "gui/competitors/listeningsetup.h"
#include "gui/competitors/mentionscard.h"
#include "gui/competitors/voicecard.h"
#include "gui/components/button.h"
#include "gui/components/flowlayout.h"
#include "gui/components/quietscroll.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/text.h"
#include "gui/page.h"
#include "gui/records/questionscard.h"
#include "gui/records/register.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int listeningPanelUnits = 75;

} // namespace

ListeningTab::ListeningTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_rivals(rivals())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SideColumns(m_rivals, buildPanel(), listeningPanelUnits, this));
}

RegisterOf<core::Competitor> *ListeningTab::rivals()
{
    RegisterOf<core::Competitor>::Description rivals;
    rivals.words = {tr("Whom you listen to"), tr("Add a competitor"), tr("New competitor"), QStringLiteral("competitors"),
        tr("What do people say of your rivals?"),
        tr("Add a competitor and the words to search for. What it publishes and how people react tells you what your customers want.")};
    rivals.fields = [](RecordForm<core::Competitor> &form) {
        form.line(tr("Name"), &core::Competitor::name);
        form.text(tr("Words to listen for"), &core::Competitor::listenFor,
            tr("One a line: nicknames, products, hashtags. Accounts come from the matrix."));
        form.text(tr("What they publish"), &core::Competitor::publishes);
        form.text(tr("How people react"), &core::Competitor::publicReacts);
    };
    rivals.title = [](const core::Competitor &one) { return one.name; };
    rivals.second = [this](const core::Competitor &one) {
        for (const app::ListenedTo &list : app::listeningList(m_page.workspace()))
            if (list.competitor == one.id)
                return tr("%n words and accounts", nullptr, int(list.words.size()));
        return tr("Nothing to listen for yet");
    };
    return new RegisterOf<core::Competitor>(m_page, rivals, this);
}

QWidget *ListeningTab::buildPanel()
{
    auto *scroll = new QuietScroll(this);
    auto *panel = new QWidget(scroll);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    m_ownWords = new QuestionsCard(m_page, tr("Your own brand"),
        {{app::ownWordsQuestion(), tr("Words to listen for"),
            tr("One a line: your name as people misspell it, your products, your hashtag. Name and accounts are in the list already.")}},
        panel);
    m_voice = new VoiceCard(m_page, panel);
    column->addWidget(buildListCard(panel));
    column->addWidget(m_ownWords);
    column->addWidget(m_voice);
    m_mentions = new MentionsCard(m_page, panel);
    column->addWidget(m_mentions);
    auto *setUp = new Card(QString(), panel);
    m_setUp = new ListeningSetUp(m_page, setUp);
    setUp->body()->addWidget(m_setUp);
    column->addWidget(setUp);
    m_attraction = new QuestionsCard(
        m_page, tr("What draws people"), app::openQuestions(QStringLiteral("competitors"), m_page.workspace().language()), panel);
    column->addWidget(m_attraction);
    column->addStretch(1);
    scroll->setWidget(panel);
    return scroll;
}

QWidget *ListeningTab::buildListCard(QWidget *parent)
{
    auto *card = new Card(tr("The list to take along"), parent);
    card->body()->setSpacing(u(3));
    m_count = wrapped(textLabel(Type::Body, QString(), card));
    card->body()->addWidget(m_count);
    auto *buttons = new QWidget(card);
    auto *flow = new FlowLayout(buttons);
    auto *copy = new Button(Button::Kind::Plain, tr("Copy the list"), buttons);
    auto *save = new Button(Button::Kind::Plain, tr("Export the list…"), buttons);
    flow->addWidget(copy);
    flow->addWidget(save);
    card->body()->addWidget(buttons);
    card->body()->addWidget(wrapped(
        mutedLabel(tr("Tip: put these words into a listening tool or into the networks’ own alerts, and follow them as they are written."),
            card, Type::Caption)));
    connect(copy, &QPushButton::clicked, this, &ListeningTab::copyList);
    connect(save, &QPushButton::clicked, this, &ListeningTab::exportList);
    return card;
}

void ListeningTab::refresh()
{
    m_rivals->refresh();
    m_ownWords->refresh();
    m_attraction->refresh();
    m_voice->refresh();
    m_mentions->refresh();
    m_setUp->refresh();
    int words = 0;
    const auto lists = app::listeningList(m_page.workspace());
    for (const app::ListenedTo &list : lists)
        words += int(list.words.size());
    m_count->setText(tr("%n words and accounts, yours and those of your rivals.", nullptr, words));
}

void ListeningTab::take()
{
    m_rivals->take();
    m_ownWords->take();
    m_attraction->take();
    m_voice->take();
}

void ListeningTab::leave()
{
    take();
    m_rivals->leave();
}

bool ListeningTab::showSubject(const QString &subject)
{
    return m_ownWords->showSubject(subject) || m_attraction->showSubject(subject);
}

QString ListeningTab::addText() const
{
    return m_rivals->addText();
}

void ListeningTab::addOne()
{
    m_rivals->addOne();
}

void ListeningTab::copyList()
{
    take();
    QApplication::clipboard()->setText(app::listeningText(m_page.workspace()));
    emit m_page.toastWanted(tr("The list is on the clipboard"), false);
}

void ListeningTab::exportList()
{
    take();
    const QString name = m_page.placeToSave(tr("Listening list") + QStringLiteral(".csv"));
    const QString path = m_page.dialogs().files->fileToSave(this, tr("Export the list"), name, tr("Table (*.csv);;Text (*.txt)"));
    if (path.isEmpty())
        return;
    if (const auto done = app::exportListeningList(m_page.workspace(), path); !done)
        return m_page.report(done.error());
    emit m_page.fileSaved(tr("Exported %1").arg(QFileInfo(path).fileName()), path);
}

} // namespace gui
