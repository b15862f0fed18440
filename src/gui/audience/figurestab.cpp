// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/audience/figurestab.h"

#include "app/audience/evidence.h"
#include "app/audience/funnel.h"
#include "app/audience/personasheet.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/oneline.h"
#include "gui/audience/evidenceoffer.h"
#include "gui/audience/figurelook.h"
#include "gui/components/button.h"
#include "gui/components/card.h"
#include "gui/components/emptystate.h"
#include "gui/components/quietscroll.h"
#include "gui/components/sidecolumns.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace gui {

namespace {

constexpr int dayUnits = 56;
constexpr int sideUnits = 75;

// A snapshot's place in the list, whatever else changes: its account and its day.
QString keyOf(const core::AudienceSnapshot &snapshot)
{
    return (snapshot.channel ? snapshot.channel->toString() : QString()) + u'/' + snapshot.day.toString(Qt::ISODate);
}

QString keyOf(const core::AudienceShare &share)
{
    return (share.channel ? share.channel->toString() : QString()) + u'/' + share.day.toString(Qt::ISODate);
}

void addFields(RecordForm<core::AudienceShare> &form, const core::Language &language)
{
    form.choice<core::AudienceTrait>(FiguresTab::tr("What about the audience?"), &core::AudienceShare::trait,
        [&language](auto trait) { return core::label(trait, language); });
    form.line(
        FiguresTab::tr("Which part of it?"), &core::AudienceShare::segment, FiguresTab::tr("For example: 25-34, women, Lyon, Android"));
    form.percent(FiguresTab::tr("Its share, in percent"), &core::AudienceShare::share);
    form.channel(FiguresTab::tr("On which account?"), &core::AudienceShare::channel, FiguresTab::tr("All your accounts"));
    form.day(FiguresTab::tr("Read on"), &core::AudienceShare::day);
    form.line(FiguresTab::tr("Where it was read"), &core::AudienceShare::source, FiguresTab::tr("For example: Insights, Followers"));
}

} // namespace

FiguresTab::FiguresTab(Page &page, QWidget *parent)
    : PageTab(parent)
    , m_page(page)
    , m_figures(page.workspace())
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildContent());
}

QWidget *FiguresTab::buildEmpty()
{
    auto *empty = new EmptyState(QStringLiteral("metrics"), tr("Who follows you, by the networks’ own figures?"),
        tr("Import the audience file that a network lets you download, or note by hand what its page of statistics shows: ages, cities, "
           "devices. Every day is kept, so that you see how your audience changes."),
        this);
    connect(empty->setPrimary(tr("Note a figure")), &QPushButton::clicked, this, &FiguresTab::addOne);
    connect(empty->setLink(tr("Import a file")), &QPushButton::clicked, this, [this] {
        emit m_page.jumpWanted({QStringLiteral("metrics"), QStringLiteral("import")});
    });
    return empty;
}

QWidget *FiguresTab::buildContent()
{
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(u(4));
    auto *days = new Card(tr("Snapshots"), content);
    days->setFlush();
    days->setFixedWidth(u(dayUnits));
    m_dayList = new QListView(days);
    m_dayList->setModel(&m_days);
    styleList(*m_dayList);
    m_dayList->setItemDelegate(new TwoLineDelegate(m_dayList));
    m_dayList->setAccessibleName(tr("Snapshots"));
    days->body()->addWidget(m_dayList);
    columns->addWidget(days);
    m_card = new Card(tr("Figures"), content);
    m_card->setFlush();
    m_figureList = new QListView(m_card);
    m_figureList->setModel(&m_figures);
    styleList(*m_figureList);
    m_figureList->setItemDelegate(new FigureLook(m_figureList));
    m_figureList->setAccessibleName(tr("Figures"));
    m_card->body()->addWidget(m_figureList, 1);
    m_matches = wrapped(textLabel(Type::Body, QString(), m_card));
    auto *below = new QVBoxLayout;
    below->setContentsMargins(u(4), u(2), u(4), u(3));
    below->setSpacing(u(1));
    below->addWidget(m_matches);
    // S3-25
    below->addWidget(
        wrapped(mutedLabel(tr("Followers count where they are like the people you want. Bought followers, follow for follow and "
                              "prizes for everybody raise the number and nothing else."),
            m_card, Type::Caption)));
    m_card->body()->addLayout(below);
    columns->addWidget(new SideColumns(m_card, buildSide(content), sideUnits, content), 1);
    connect(m_dayList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isShowing)
            showSnapshot();
    });
    connect(m_figureList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isShowing)
            showFigure();
    });
    return content;
}

QWidget *FiguresTab::buildSide(QWidget *parent)
{
    auto *side = new QWidget(parent);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    m_notedCard = new Card(tr("Noted by hand"), side);
    m_form = new RecordForm<core::AudienceShare>(m_page, m_notedCard);
    addFields(*m_form, m_page.workspace().language());
    m_notedCard->body()->addWidget(m_form);
    connect(m_notedCard->setAction(tr("Delete this figure")), &QPushButton::clicked, this, &FiguresTab::removeNoted);
    connect(m_form, &RecordFields::edited, this, &FiguresTab::save);
    auto *offers = new Card(QString(), side);
    m_offer = new EvidenceOffer(m_page.workspace().language(), offers);
    offers->body()->addWidget(m_offer);
    column->addWidget(offers);
    column->addWidget(m_notedCard);
    column->addStretch(1);
    connect(m_offer, &EvidenceOffer::chosen, this, [this](const core::PersonaAnswer &answer) {
        const app::FigureModel::Row *row = m_figures.at(m_figureList->currentIndex().row());
        if (!row || !row->figure)
            return;
        const core::Edit edit = app::useFigure(m_page.workspace(), answer, m_figures.snapshot(), *row->figure);
        if (!edit.isEmpty() && m_page.apply(edit))
            refresh();
    });
    auto *scroll = new QuietScroll(parent);
    scroll->setWidget(side);
    return scroll;
}

void FiguresTab::refresh()
{
    if (m_isShowing)
        return;
    const app::Workspace &workspace = m_page.workspace();
    m_snapshots = core::audienceSnapshots(workspace.audienceSeries(), workspace.strategy().all<core::AudienceShare>());
    m_stack->setCurrentIndex(m_snapshots.empty() ? 0 : 1);
    if (m_snapshots.empty())
        return;
    const QScopedValueRollback<bool> guard(m_isShowing, true);
    const RegisterList::Row *was = m_days.at(m_dayList->currentIndex().row());
    const QString key = was ? was->id : QString();
    std::vector<RegisterList::Row> rows;
    for (const core::AudienceSnapshot &snapshot : m_snapshots)
        rows.push_back({keyOf(snapshot), app::accountName(workspace, snapshot), core::formatDay(snapshot.day, workspace.language()),
            snapshot.isImported ? tr("File") : tr("By hand")});
    m_days.setRows(std::move(rows));
    m_dayList->setCurrentIndex(m_days.index(std::max(m_days.rowOf(key), 0)));
    showSnapshot();
}

void FiguresTab::showSnapshot()
{
    const QScopedValueRollback<bool> guard(m_isShowing, true);
    const auto place = static_cast<size_t>(std::max(m_dayList->currentIndex().row(), 0));
    const core::AudienceSnapshot &snapshot = m_snapshots[std::min(place, m_snapshots.size() - 1)];
    const core::Language &language = m_page.workspace().language();
    const int shown = m_figureList->currentIndex().row();
    m_figures.setSnapshot(snapshot);
    m_card->setTitle(app::accountName(m_page.workspace(), snapshot));
    m_card->setNote((QStringList{core::formatDay(snapshot.day, language)} + snapshot.sources).join(QStringLiteral(", ")));
    const QStringList matches = app::matchSentences(m_page.workspace(), snapshot);
    m_matches->setText(matches.join(u'\n'));
    m_matches->setVisible(!matches.isEmpty());
    const int noted = m_noted ? m_figures.rowOf(m_noted) : -1;
    const app::FigureModel::Row *row = m_figures.at(shown);
    if (noted >= 0 || !row || !row->figure)
        m_figureList->setCurrentIndex(m_figures.index(noted >= 0 ? noted : 1));
    showFigure();
}

void FiguresTab::showFigure()
{
    const app::FigureModel::Row *row = m_figures.at(m_figureList->currentIndex().row());
    if (!row || !row->figure)
        return;
    const QScopedValueRollback<bool> guard(m_isShowing, true);
    const app::FigureModel::Row shown = *row;
    showNoted(shown.figure->noted.value_or(core::Id<core::AudienceShare>()));
    offer(shown);
}

void FiguresTab::showNoted(core::Id<core::AudienceShare> id)
{
    m_noted = id;
    const core::AudienceShare *share = m_page.workspace().strategy().find(id);
    m_notedCard->setVisible(share);
    if (share)
        m_form->setRow(*share);
}

void FiguresTab::offer(const app::FigureModel::Row &row)
{
    const app::Workspace &workspace = m_page.workspace();
    const core::Language &language = workspace.language();
    const QString note = app::figureText(workspace, m_figures.snapshot(), *row.figure);
    std::vector<EvidenceOffer::Offered> answers;
    for (const core::Persona &persona : workspace.strategy().all<core::Persona>())
        for (const QString &field : app::fieldsOfTrait(row.trait)) {
            const core::PersonaAnswer answer = app::personaSheet(workspace, persona.id)->answer(field);
            const QString name = core::oneLine(persona.name);
            answers.push_back({tr("%1: %2").arg(name.isEmpty() ? tr("New persona") : name, core::personaFieldLabel(field, language)),
                answer, answer.sourceNote == note});
        }
    m_offer->offer(answers.empty() ? tr("Once the plan has personas, a figure can prove what is said of them.") : note, answers);
}

bool FiguresTab::showSubject(const QString &subject)
{
    if (!subject.startsWith(u"audience_share:"))
        return false;
    const core::AudienceShare *share =
        m_page.workspace().strategy().find(core::Id<core::AudienceShare>::fromString(subject.section(u':', 1)));
    const int day = share ? m_days.rowOf(keyOf(*share)) : -1;
    if (day < 0)
        return false;
    m_noted = share->id;
    m_dayList->setCurrentIndex(m_days.index(day));
    showSnapshot();
    return true;
}

void FiguresTab::take()
{
    m_form->take();
}

void FiguresTab::leave()
{
    take();
    m_fresh.leave(m_page.workspace());
}

void FiguresTab::addOne()
{
    leave();
    core::AudienceShare share;
    share.id = core::newId<core::AudienceShare>();
    share.day = m_page.workspace().today();
    const auto &channels = m_page.workspace().strategy().all<core::Channel>();
    if (m_stack->currentIndex() > 0)
        share.channel = m_figures.snapshot().channel;
    else if (!channels.empty())
        share.channel = channels.front().id;
    if (!m_page.apply(core::Edit::adding(share, tr("New figure"))))
        return;
    refresh();
    showSubject(QStringLiteral("audience_share:") + share.id.toString());
    m_fresh.begin(m_page.workspace(), share.id.toString());
    m_form->focusFirst();
}

void FiguresTab::save()
{
    const core::AudienceShare share = m_form->read();
    if (!m_page.workspace().strategy().find(share.id)) // taken back meanwhile
        return;
    if (!m_page.apply(core::Edit::changing(share, share.segment.isEmpty() ? tr("New figure") : share.segment)) || m_isShowing)
        return;
    refresh();
    showSubject(QStringLiteral("audience_share:") + share.id.toString());
}

void FiguresTab::removeNoted()
{
    const core::AudienceShare *share = m_page.workspace().strategy().find(m_noted);
    if (!share)
        return;
    const QString name = share->segment.isEmpty() ? tr("New figure") : share->segment;
    if (m_page.applyDeletion(core::Edit::deleting(share->id, name), tr("Deleted “%1”").arg(name)))
        refresh();
}

} // namespace gui
