// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/firstrun.h"

#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/segments.h"
#include "gui/components/text.h"
#include "gui/start/openquarter.h"
#include "gui/start/recentfilerow.h"
#include "gui/start/samplecard.h"
#include "gui/window/settings.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

FirstRun::FirstRun(const app::Environment &environment, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_settings(settings)
    , m_sampleLanguage(environment.language.code())
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildBar());
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    all->addWidget(area, 1);
    auto *page = new QWidget(area);
    area->setWidget(page);
    auto *column = new QWidget(page);
    column->setMaximumWidth(u(190));
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(u(6), 0, u(6), 0);
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    auto *down = new QVBoxLayout(column);
    down->setContentsMargins(0, u(12), 0, u(6));
    down->setSpacing(0);
    down->addStretch(1);
    down->addWidget(strongLabel(Type::Hero, tr("Plan your quarter"), column));
    down->addWidget(wrapped(
        mutedLabel(tr("Nine short steps, about half an hour, and a plan that prints. Everything stays in one file on this computer."),
            column, Type::Section)));
    down->addSpacing(u(8));
    down->addWidget(new OpenQuarter(environment, column));
    down->addSpacing(u(8));
    down->addWidget(buildStart());
    down->addSpacing(u(6));
    down->addWidget(buildSamples());
    down->addSpacing(u(6));
    down->addWidget(buildOpen());
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(u(1));
    down->addSpacing(u(4));
    down->addLayout(m_recent);
    down->addStretch(2);
    refresh();
}

QWidget *FirstRun::buildBar()
{
    auto *bar = new FirstRunBar(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(u(4), 0, u(4), 0);
    row->setSpacing(u(2));
    row->addWidget(strongLabel(Type::Section, QStringLiteral("Quarterdeck"), bar));
    row->addStretch(1);
    auto *lock = new QLabel(bar);
    lock->setPixmap(iconNamed(QStringLiteral("lock"), QPalette::PlaceholderText).pixmap(u(4), u(4)));
    row->addWidget(lock);
    row->addWidget(mutedLabel(tr("No account, no network"), bar));
    row->addSpacing(u(3));
    const bool isFrench = m_environment.language.isFrench();
    auto *language = new Button(Button::Kind::Quiet, isFrench ? QStringLiteral("Français") : QStringLiteral("English"), bar);
    language->setNeutral();
    language->setAccessibleName(tr("Language: %1").arg(language->text()));
    auto *menu = new QMenu(language);
    connect(
        menu->addAction(QStringLiteral("English")), &QAction::triggered, this, [this] { emit languageWanted(QStringLiteral("en")); },
        Qt::QueuedConnection);
    connect(
        menu->addAction(QStringLiteral("Français")), &QAction::triggered, this, [this] { emit languageWanted(QStringLiteral("fr")); },
        Qt::QueuedConnection);
    language->setMenu(menu);
    row->addWidget(language);
    return bar;
}

QWidget *FirstRun::buildStart()
{
    auto *card = new Card(QString(), this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(u(2), u(2), u(2), u(2));
    row->setSpacing(u(4));
    row->addWidget(new IconTile(QStringLiteral("wizard"), card));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(wrapped(strongLabel(Type::Section, tr("Start with your own business"), card)));
    words->addWidget(wrapped(mutedLabel(tr("A few questions at a time. Stop when you like, nothing is lost."), card)));
    words->addStretch(1);
    row->addLayout(words, 1);
    auto *start = new Button(Button::Kind::Primary, tr("Start with the wizard"), card);
    connect(start, &QPushButton::clicked, this, &FirstRun::newWanted);
    row->addWidget(start);
    card->body()->addLayout(row);
    return card;
}

QWidget *FirstRun::buildSamples()
{
    auto *box = new QWidget(this);
    auto *down = new QVBoxLayout(box);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(u(2));
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addWidget(strongLabel(Type::Body, tr("Or look around a finished plan"), box));
    row->addStretch(1);
    row->addWidget(mutedLabel(tr("Sample in"), box));
    auto *languages = new Segments(tr("Language of the sample"), {QStringLiteral("English"), QStringLiteral("Français")}, box);
    languages->setCurrent(m_sampleLanguage == QLatin1String("fr") ? 1 : 0);
    connect(languages, &Segments::currentChanged, this,
        [this](int index) { m_sampleLanguage = index == 1 ? QStringLiteral("fr") : QStringLiteral("en"); });
    row->addWidget(languages);
    down->addLayout(row);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(u(4));
    const auto add = [this, box, cards](const QString &id, const QString &name, const QString &line, const std::vector<double> &bars) {
        auto *card = new SampleCard(name, line, bars, box);
        connect(card, &SampleCard::clicked, this, [this, id] { emit sampleWanted(id, m_sampleLanguage); });
        cards->addWidget(card, 1);
    };
    add(QStringLiteral("cafe"), tr("Café"), tr("Six goals, three networks, pre-orders"), {0.7, 0.56, 0.35});
    add(QStringLiteral("saas"), tr("B2B software"), tr("LinkedIn leads, long sales cycle"), {0.47, 0.82, 0.61});
    add(QStringLiteral("shop"), tr("Online clothes shop"), tr("Spring collection, paid and organic"), {0.89, 0.42, 0.68});
    down->addLayout(cards);
    return box;
}

QWidget *FirstRun::buildOpen()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(3));
    auto *open = new Button(Button::Kind::Plain, tr("Open…"), box);
    open->setIconName(QStringLiteral("open"));
    connect(open, &QPushButton::clicked, this, &FirstRun::openWanted);
    row->addWidget(open);
    row->addWidget(mutedLabel(tr("or drop a Quarterdeck file on this window"), box));
    row->addStretch(1);
    return box;
}

void FirstRun::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_settings.recentFiles();
    if (!files.isEmpty())
        m_recent->addWidget(strongLabel(Type::Body, tr("Recent plans"), this));
    for (const QString &path : files) {
        auto *row = new RecentFileRow(path, m_settings.standing(path), m_environment.language, this);
        connect(
            row, &RecentFileRow::removalWanted, this,
            [this, path] {
                m_settings.removeRecentFile(path);
                refresh();
            },
            Qt::QueuedConnection);
        if (!row->isMissing())
            connect(row, &QAbstractButton::clicked, this, [this, path] { emit fileWanted(path); });
        m_recent->addWidget(row);
    }
}

} // namespace gui
