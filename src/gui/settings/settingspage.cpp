// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/settingspage.h"

#include "gui/components/card.h"
#include "gui/components/choicechips.h"
#include "gui/components/formfield.h"
#include "gui/settings/bandsfield.h"
#include "gui/settings/hoursfield.h"
#include "gui/settings/searchbox.h"
#include "gui/style/theme.h"

#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

#include <map>

namespace gui {

namespace {

constexpr int formUnits = 120; // no wider than 62 characters
const auto light = QStringLiteral("light");
const auto dark = QStringLiteral("dark");
const auto reduced = QStringLiteral("reduced");

QString tokenOf(Settings::Look look)
{
    return look == Settings::Look::Light ? light : look == Settings::Look::Dark ? dark : QString();
}

Settings::Look lookOf(const QString &token)
{
    return token == light ? Settings::Look::Light : token == dark ? Settings::Look::Dark : Settings::Look::AsTheSystem;
}

// Each currency of the world with its shortest sign.
std::map<QString, QString> allCurrencies()
{
    std::map<QString, QString> signs;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        const QString sign = locale.currencySymbol(QLocale::CurrencySymbol);
        QString &known = signs.try_emplace(code, sign).first->second;
        if (sign.size() < known.size())
            known = sign;
    }
    signs.erase(QString());
    return signs;
}

} // namespace

SettingsPage::SettingsPage(app::Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(workspace, parent)
    , m_settings(settings)
{
    setTitle(tr("Settings"));
    setNote(tr("Each takes effect as you choose it."));
    auto *column = new QWidget(this);
    column->setMaximumWidth(u(formUnits));
    auto *down = new QVBoxLayout(column);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(u(4));
    down->addWidget(buildProgram());
    down->addWidget(buildPlan());
    down->addStretch(1);
    auto *across = new QHBoxLayout;
    across->addWidget(column, 1000);
    across->addStretch(1);
    body()->addLayout(across, 1);
    refresh();
}

// A box with the focus tells that it was left while the page goes, which can hear it no more.
SettingsPage::~SettingsPage()
{
    m_hours->disconnect(this);
    m_bands->disconnect(this);
}

FormField *SettingsPage::add(Card *card, const QString &label, QWidget *field, const QString &hint)
{
    auto *formField = new FormField(label, field, card);
    formField->setHint(hint);
    card->body()->addWidget(formField);
    return formField;
}

QWidget *SettingsPage::buildProgram()
{
    auto *card = new Card(tr("The program"), this);
    card->setNote(tr("for every plan on this computer"));
    card->body()->setSpacing(u(4));
    const auto chips = [card](const QString &name, const QStringList &texts, const QStringList &values) {
        auto *made = new ChoiceChips(ChoiceChips::Mode::One, name, card);
        made->setOptions(texts, values);
        return made;
    };
    m_language = chips(tr("Language"), {tr("As the system"), QStringLiteral("English"), QStringLiteral("Français")},
        {QString(), QStringLiteral("en"), QStringLiteral("fr")});
    add(card, tr("Language"), m_language, tr("Of the window and its figures and days. What you wrote stays as you wrote it."));
    m_look = chips(tr("Theme"), {tr("As the system"), tr("Light"), tr("Dark")}, {QString(), light, dark});
    add(card, tr("Theme"), m_look, tr("Of the window; documents are always printed light."));
    m_motion = chips(tr("Motion"), {tr("Usual"), tr("Reduced")}, {QString(), reduced});
    add(card, tr("Motion"), m_motion, tr("Reduced: the text cursor doesn’t blink. Nothing else moves by itself."));
    connect(m_language, &ChoiceChips::chosenChanged, this, [this] { emit languageChosen(m_language->choice()); });
    connect(m_look, &ChoiceChips::chosenChanged, this, [this] { emit lookChosen(lookOf(m_look->choice())); });
    connect(m_motion, &ChoiceChips::chosenChanged, this, [this] { emit motionChosen(m_motion->choice() == reduced); });
    return card;
}

SearchBox *SettingsPage::currencies(QWidget *parent) const
{
    auto *box = new SearchBox(parent);
    for (const auto &[code, sign] : allCurrencies())
        box->addChoice(sign.isEmpty() || sign == code ? code : QString(code + u' ' + sign), code);
    return box;
}

SearchBox *SettingsPage::timeZones(QWidget *parent) const
{
    auto *box = new SearchBox(parent);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            box->addChoice(QString::fromLatin1(id).replace(u'_', u' '), QString::fromLatin1(id));
    return box;
}

QWidget *SettingsPage::buildPlan()
{
    m_plan = new Card(tr("This plan"), this);
    m_plan->body()->setSpacing(u(4));
    m_currency = currencies(m_plan);
    FormField *currency = add(
        m_plan, tr("Currency"), m_currency, tr("For budgets and for targets in money. Amounts keep their figures: nothing is converted."));
    m_timeZone = timeZones(m_plan);
    FormField *timeZone =
        add(m_plan, tr("Time zone"), m_timeZone, tr("The hours of posts and reviews are hours there. Type a city to find it."));
    m_weekStart = new QComboBox(m_plan);
    m_firstMonth = new QComboBox(m_plan);
    const QLocale &locale = language().locale();
    for (int day = 1; day <= 7; ++day)
        m_weekStart->addItem(locale.standaloneDayName(day), day);
    for (int month = 1; month <= 12; ++month)
        m_firstMonth->addItem(locale.standaloneMonthName(month), month);
    m_hours = new HoursField(locale, m_plan);
    add(m_plan, tr("Working hours"), m_hours,
        tr("When somebody is there to answer. A new post is offered one of these hours, and a broadcast or a poll outside them is pointed "
           "out."));
    connect(m_hours, &HoursField::hoursChosen, this, &SettingsPage::saveHours);
    m_bands = new BandsField(locale, m_plan);
    add(m_plan, tr("How bold a target may be"), m_bands,
        tr("Times the growth that was measured. A target that needs more is “not supported”, and asks for a reason."));
    connect(m_bands, &BandsField::bandsChosen, this, &SettingsPage::saveBands);
    add(m_plan, tr("First day of the week"), m_weekStart, tr("For the calendar, the weeks of the quarter and this week’s numbers."));
    add(m_plan, tr("First month of the year’s first quarter"), m_firstMonth,
        tr("For a business year that doesn’t begin in January. Quarters planned from now on follow it; those of the plan keep their "
           "days."));
    for (const auto &[box, field] : {std::pair(m_currency, currency), std::pair(m_timeZone, timeZone)})
        field->setCheck([box = box] { return box->error(); });
    connect(m_currency, &SearchBox::valueChosen, this,
        [this](const QString &code) { change("change:currency", {code}, &core::Business::currency, code); });
    connect(m_timeZone, &SearchBox::valueChosen, this,
        [this](const QString &id) { change("change:time_zone", {id}, &core::Business::timeZone, id); });
    connect(m_weekStart, &QComboBox::activated, this,
        [this](int row) { change("change:week_start", {}, &core::Business::weekStart, row + 1); });
    connect(m_firstMonth, &QComboBox::activated, this,
        [this](int row) { change("change:quarter_first_month", {}, &core::Business::quarterFirstMonth, row + 1); });
    return m_plan;
}

template <class Member, class Value>
void SettingsPage::change(const char *label, const QStringList &arguments, Member core::Business::*member, const Value &value)
{
    core::Business business = strategy().business();
    if (business.*member == value)
        return;
    if (!business.id)
        business.id = core::newId<core::Business>();
    business.*member = value;
    if (!apply(core::Edit({QLatin1String(label), arguments}).put(business)))
        refresh();
}

void SettingsPage::saveHours()
{
    core::Business business = strategy().business();
    if (business.workFrom == m_hours->from() && business.workUntil == m_hours->until())
        return;
    if (!business.id)
        business.id = core::newId<core::Business>();
    business.workFrom = m_hours->from();
    business.workUntil = m_hours->until();
    if (!apply(core::Edit({QStringLiteral("change:working_hours"), {}}).put(business)))
        refresh();
}

void SettingsPage::saveBands()
{
    const core::SupportBands chosen = m_bands->bands();
    core::Business business = strategy().business();
    const core::SupportBands known = core::supportBands(business);
    if (qFuzzyCompare(known.supported, chosen.supported) && qFuzzyCompare(known.stretch, chosen.stretch))
        return;
    if (!business.id)
        business.id = core::newId<core::Business>();
    business.supportedUpTo = chosen.supported;
    business.stretchUpTo = chosen.stretch;
    if (!apply(core::Edit({QStringLiteral("change:support_bands"), {}}).put(business)))
        refresh();
}

void SettingsPage::refresh()
{
    m_language->setChosen({m_settings.languageCode()});
    m_look->setChosen({tokenOf(m_settings.look())});
    m_motion->setChosen({m_settings.isMotionReduced() ? reduced : QString()});
    const bool canWrite = !workspace().isReadOnly();
    m_plan->setNote(canWrite ? tr("kept in the file") : workspace().readOnlyReason().in(language()));
    const core::Business business = strategy().business();
    m_currency->setValue(business.currency);
    m_timeZone->setValue(business.timeZone);
    m_weekStart->setCurrentIndex(m_weekStart->findData(business.weekStart));
    m_firstMonth->setCurrentIndex(m_firstMonth->findData(business.quarterFirstMonth));
    m_hours->setHours(business.workFrom, business.workUntil);
    m_bands->setBands(core::supportBands(business));
    for (QWidget *field : std::initializer_list<QWidget *>{m_currency, m_timeZone, m_hours, m_bands, m_weekStart, m_firstMonth})
        field->setEnabled(canWrite);
}

bool SettingsPage::showSubject(const QString &subject)
{
    ChoiceChips *chips = subject == u"language" ? m_language : subject == u"look" ? m_look : subject == u"motion" ? m_motion : nullptr;
    if (!chips)
        return false;
    const auto all = chips->findChildren<Chip *>();
    for (Chip *chip : all)
        if (chip->isChecked())
            chip->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace gui
