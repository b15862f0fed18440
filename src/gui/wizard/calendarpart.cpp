// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wizard/calendarpart.h"

#include "core/cadence.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/mix.h"
#include "core/mixlabels.h"
#include "core/oneline.h"
#include "core/quarterdays.h"
#include "gui/components/button.h"
#include "gui/components/choicechips.h"
#include "gui/components/deeper.h"
#include "gui/components/formfield.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/editing/linefield.h"
#include "gui/style/theme.h"
#include "gui/wizard/exampleoffer.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace gui {

namespace {

QString &categoryOf(core::Pillar &pillar, const QString &rule)
{
    return rule == u"thirds" ? pillar.inThirds : rule == u"50_25_20_5" ? pillar.in50252005 : pillar.in8020;
}

// "Instagram boulangeriemorel": one name often serves on several networks.
QString networkAndName(const core::Channel &channel, const app::Workspace &workspace)
{
    const core::Network *known = workspace.networks().find(channel.network);
    const QString network = known ? known->name(workspace.language().code()) : channel.network, name = workspace.channelName(channel.id);
    return name == network ? network : network + u' ' + name;
}

QStringList categoryIds(const QString &rule)
{
    QStringList ids;
    for (const core::MixCategory &category : core::mixOf(core::Strategy(), rule, {}, {}).categories)
        ids << category.id;
    return ids;
}

} // namespace

CalendarPart::CalendarPart(const WizardDesk &desk, QWidget *parent)
    : RecordPart(desk, core::WizardStep::Calendar, tr("Pillars"), tr("Add a pillar"), parent)
{
    setTexts(tr("What you post"), tr("What will you talk about, and how often?"),
        tr("Three to five themes, your pillars, are enough. The rule keeps offers from crowding out what people come for."));
    buildRule();
    buildPillar();
    buildFirstPosts();
}

void CalendarPart::buildRule()
{
    m_rule = new ChoiceChips(ChoiceChips::Mode::One, tr("Mix rule"), this);
    QStringList names;
    for (const QString &rule : core::mixRules())
        names << core::mixRuleLabel(rule, desk().workspace().language());
    m_rule->setOptions(names, core::mixRules());
    auto *field = new FormField(tr("The rule you follow"), m_rule, this);
    field->setHint(tr("80/20 is a good start: 80% informs, teaches or entertains, 20% promotes."));
    column()->insertWidget(0, field);
    connect(m_rule, &ChoiceChips::chosenChanged, this, &CalendarPart::chooseRule);
}

void CalendarPart::buildPillar()
{
    auto *form = new QWidget(this);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(u(4));
    m_name = new LineField(form);
    m_purpose = new LineField(form);
    m_category = new ChoiceChips(ChoiceChips::Mode::One, tr("Its place in the rule"), form);
    m_share = new NumberField(desk().workspace().language(), form);
    m_share->setRange(0, 100);
    rows->addWidget(new FormField(tr("Pillar"), m_name, form));
    auto *purpose = new FormField(tr("What belongs there"), m_purpose, form);
    purpose->setHint(tr("Behind the scenes: hands, flour, four in the morning"));
    rows->addWidget(purpose);
    setDeeper(purpose);
    m_categoryField = new FormField(tr("Its place in the rule"), m_category, form);
    m_shareField = new FormField(tr("Its share of the posts, in %"), m_share, form);
    m_shareField->setCheck([this] { return m_share->error(); });
    rows->addWidget(m_categoryField);
    rows->addWidget(m_shareField);
    m_shareField->hide(); // until the rule is one's own
    auto *examples = new ExampleOffer(tr("Show an example of a pillar"), ExampleOffer::Use::IntoField, form);
    examples->setExamples(app::pillarExamples(desk().workspace().language()));
    rows->addWidget(examples);
    setEditor(form);
    connect(examples, &ExampleOffer::taken, this, [this](const app::Example &example) {
        take();
        const core::Pillar *shown = desk().strategy().find(core::Id<core::Pillar>::fromString(current()));
        if (shown && !shown->name.trimmed().isEmpty()) // what was written stays
            addOne();
        change([&](core::Pillar &pillar) {
            pillar.name = example.title;
            pillar.purpose = example.text;
        });
    });
    connect(m_name, &LineField::textTaken, this, [this](const QString &text) { change([&](auto &pillar) { pillar.name = text; }); });
    connect(m_purpose, &LineField::textTaken, this, [this](const QString &text) { change([&](auto &pillar) { pillar.purpose = text; }); });
    connect(m_category, &ChoiceChips::chosenChanged, this,
        [this] { change([&](auto &pillar) { categoryOf(pillar, m_rule->choice()) = m_category->choice(); }); });
    connect(
        m_share, &NumberField::valueEdited, this, [this] { change([&](auto &pillar) { pillar.share = m_share->value().value_or(0); }); });
}

void CalendarPart::buildFirstPosts()
{
    column()->addWidget(hairline(this));
    m_postTitle = new QLineEdit(this);
    m_postTitle->setAccessibleName(tr("Title of the post"));
    m_postTitle->setPlaceholderText(tr("Four in the morning, the first batch"));
    m_postChannel = new QComboBox(this);
    m_postChannel->setAccessibleName(tr("Channel of the post"));
    m_postPillar = new QComboBox(this);
    m_postPillar->setAccessibleName(tr("Pillar of the post"));
    for (QComboBox *box : {m_postChannel, m_postPillar}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_postDay = new DayField(desk().workspace().language(), this);
    m_postDay->setAccessibleName(tr("Day of the post"));
    m_postDay->setPlaceholderText(tr("Day"));
    auto *add = new Button(Button::Kind::Plain, tr("Add the post"), this);
    auto *line = new QWidget(this);
    auto *rows = new QVBoxLayout(line);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(u(2));
    rows->addWidget(m_postTitle);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addWidget(m_postChannel, 2);
    row->addWidget(m_postPillar, 2);
    row->addWidget(m_postDay, 1);
    row->addWidget(add);
    rows->addLayout(row);
    m_postField = new FormField(tr("Your first posts"), line, this);
    column()->addWidget(m_postField);
    m_postCount = wrapped(mutedLabel({}, this, Type::Caption));
    column()->addWidget(m_postCount);
    connect(add, &QPushButton::clicked, this, &CalendarPart::addPost);
    for (QLineEdit *field : {m_postTitle, static_cast<QLineEdit *>(m_postDay)})
        connect(field, &QLineEdit::returnPressed, this, &CalendarPart::addPost);
}

void CalendarPart::chooseRule()
{
    core::Quarter quarter = desk().workspace().quarter();
    quarter.mixRule = m_rule->choice();
    desk().apply(core::Edit::changing(quarter, core::quarterLabel(quarter, desk().workspace().language())));
}

void CalendarPart::refresh()
{
    const core::Quarter &quarter = desk().workspace().quarter();
    m_rule->setChosen({quarter.mixRule});
    const QString chosen = m_postChannel->currentData().toString();
    m_postChannel->clear();
    for (const core::Channel &channel : desk().strategy().all<core::Channel>())
        m_postChannel->addItem(networkAndName(channel, desk().workspace()), channel.id.toString());
    m_postChannel->setCurrentIndex(std::max(0, m_postChannel->findData(chosen)));
    offerPillars();
    m_postDay->setFrom(quarter.firstDay);
    const auto posts = core::postsBetween(desk().strategy(), quarter.firstDay, quarter.lastDay).size();
    const QString count = tr("%n posts in the quarter so far. Without a day, a post is kept as an idea.", nullptr, static_cast<int>(posts));
    QStringList lines;
    if (const QStringList added = namesOfAdded(); !added.isEmpty())
        lines << tr("Added: %1.").arg(added.join(QStringLiteral(", ")));
    if (const core::Post *last = m_added.empty() ? nullptr : desk().strategy().find(m_added.back()))
        lines << remarksOn(*last);
    m_postCount->setText((lines << count).join(u'\n'));
    RecordPart::refresh();
}

// Those that are still there: an undo takes one back.
QStringList CalendarPart::namesOfAdded() const
{
    QStringList names;
    for (const core::Id<core::Post> id : m_added)
        if (const core::Post *post = desk().strategy().find(id))
            names << post->title;
    return names;
}

// What the box shows stays; without a choice only where there is but one is it clear which is meant.
void CalendarPart::offerPillars()
{
    const QString chosen = m_postPillar->currentData().toString();
    const auto &pillars = desk().strategy().all<core::Pillar>();
    m_postPillar->clear();
    if (pillars.size() != 1)
        m_postPillar->addItem(tr("No pillar yet"));
    for (const core::Pillar &pillar : pillars)
        m_postPillar->addItem(pillar.name.isEmpty() ? tr("New pillar") : pillar.name, pillar.id.toString());
    m_postPillar->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_postPillar->findData(chosen)));
}

core::Questionnaire::Part CalendarPart::onPaper(bool isDeep) const
{
    core::Questionnaire::Part part = RecordPart::onPaper(isDeep);
    for (core::Questionnaire::Question &question : part.questions)
        if (question.text == m_postField->label())
            question = {question.text, tr("Title, channel and day of each"), {}, core::wantedPosts};
    return part;
}

void CalendarPart::take()
{
    m_name->take();
    m_purpose->take();
}

std::vector<RecordPart::Record> CalendarPart::records() const
{
    std::vector<Record> result;
    for (const core::Pillar &pillar : desk().strategy().all<core::Pillar>())
        result.push_back({pillar.id.toString(), pillar.name.isEmpty() ? tr("New pillar") : pillar.name});
    return result;
}

QString CalendarPart::add()
{
    core::Pillar pillar;
    pillar.id = core::newId<core::Pillar>();
    const QString rule = m_rule->choice(); // of the other rules nothing was said
    if (rule == u"thirds")
        pillar.inThirds = QStringLiteral("personal");
    else if (rule == u"50_25_20_5")
        pillar.in50252005 = QStringLiteral("traffic");
    else if (rule != u"custom")
        pillar.in8020 = QStringLiteral("value");
    pillar.position = static_cast<int>(desk().strategy().all<core::Pillar>().size());
    return desk().apply(core::Edit::adding(pillar, tr("New pillar"))) ? pillar.id.toString() : QString();
}

void CalendarPart::remove(const QString &id)
{
    if (const core::Pillar *pillar = desk().strategy().find(core::Id<core::Pillar>::fromString(id)))
        desk().apply(core::Edit::deleting(pillar->id, QString(pillar->name)));
}

void CalendarPart::change(const std::function<void(core::Pillar &)> &apply)
{
    const core::Pillar *known = desk().strategy().find(core::Id<core::Pillar>::fromString(current()));
    if (!known)
        return;
    core::Pillar pillar = *known;
    apply(pillar);
    if (pillar != *known)
        desk().apply(core::Edit::changing(pillar, pillar.name));
}

void CalendarPart::show(const QString &id)
{
    const core::Pillar *pillar = desk().strategy().find(core::Id<core::Pillar>::fromString(id));
    if (!pillar)
        return;
    m_name->showText(pillar->name);
    m_purpose->showText(pillar->purpose);
    if (id != m_shown || m_share->error().isEmpty()) // what can't be read stays as it was typed
        m_share->setValue(pillar->share);
    m_shown = id;
    offerCategories(*pillar);
}

void CalendarPart::offerCategories(const core::Pillar &pillar)
{
    const QString rule = m_rule->choice();
    const bool isCustom = rule == u"custom";
    m_categoryField->setVisible(!isCustom);
    m_shareField->setVisible(isCustom);
    if (isCustom)
        return;
    QStringList names;
    const QStringList ids = categoryIds(rule);
    for (const QString &category : ids)
        names << core::mixCategoryLabel(category, desk().workspace().language());
    core::Pillar copy = pillar;
    m_category->setOptions(names, ids);
    m_category->setChosen({categoryOf(copy, rule)});
}

QStringList CalendarPart::remarksOn(const core::Post &post) const
{
    if (!post.day)
        return {};
    const core::Quarter &quarter = desk().workspace().quarter();
    const core::Language &language = desk().workspace().language();
    QStringList remarks;
    if (!core::isWithin(quarter, *post.day))
        remarks << tr("“%1” lies outside the quarter, on %2.").arg(post.title, core::formatDay(*post.day, language));
    const core::Closure *closure = core::closureOn(desk().strategy(), *post.day);
    if (closure && !closure->reason.trimmed().isEmpty())
        remarks << tr("You are closed on that day: %1.").arg(closure->reason.trimmed());
    else if (!core::isOpenOn(desk().strategy(), *post.day))
        remarks << tr("You are closed on that day: %1.").arg(core::formatLongDay(*post.day, language));
    return remarks;
}

// What was wrong, or what was added, stands below the fields: it is scrolled to where it can be seen.
void CalendarPart::showOutcome()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(m_postCount, 0, u(2));
            area->ensureWidgetVisible(m_postTitle, 0, u(2));
        }
}

void CalendarPart::addPost()
{
    const QString title = core::oneLine(m_postTitle->text());
    m_postField->setError(title.isEmpty() ? tr("Give the post a title.") : m_postDay->error());
    QMetaObject::invokeMethod(this, &CalendarPart::showOutcome, Qt::QueuedConnection); // when everything has its place
    if (m_postField->hasError())
        return;
    core::Post post;
    post.id = core::newId<core::Post>();
    post.title = title;
    post.day = m_postDay->day();
    post.status = post.day ? core::PostStatus::Draft : core::PostStatus::Idea;
    if (const QString channel = m_postChannel->currentData().toString(); !channel.isEmpty())
        post.channel = core::Id<core::Channel>::fromString(channel);
    if (const QString pillar = m_postPillar->currentData().toString(); !pillar.isEmpty())
        post.pillar = core::Id<core::Pillar>::fromString(pillar);
    m_added.push_back(post.id); // what follows shows it
    if (!desk().apply(core::Edit::adding(post, post.title))) {
        m_added.pop_back();
        return;
    }
    m_postTitle->clear();
    m_postDay->setDay({});
    m_postTitle->setFocus();
}

} // namespace gui
