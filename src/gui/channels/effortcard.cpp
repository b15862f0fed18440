// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/effortcard.h"

#include "core/labels.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/editing/entryfields.h"
#include "gui/page.h"
#include "gui/style/theme.h"

#include <QGridLayout>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {

constexpr int minutesUnits = 18;

} // namespace

EffortCard::EffortCard(Page &page, QWidget *parent)
    : Card(tr("Minutes a post takes"), parent)
    , m_page(page)
{
    body()->setSpacing(u(3));
    body()->addWidget(
        wrapped(mutedLabel(tr("What is usual, and what it takes you. An empty field means: as usual."), this, Type::Caption)));
}

void EffortCard::refresh()
{
    const auto formats = app::formatMinutes(m_page.workspace());
    const bool isSame = formats.size() == m_lines.size()
                     && std::equal(formats.begin(), formats.end(), m_lines.begin(),
                         [](const app::FormatMinutes &format, const Line &line) { return format.format == line.shown.format; });
    if (!isSame)
        build(formats);
    for (size_t row = 0; row < formats.size(); ++row) {
        Line &line = m_lines[row];
        line.shown = formats[row];
        line.minutes->setValue(line.shown.own ? std::optional<double>(line.shown.own->minutes) : std::nullopt);
        line.forget->setEnabled(line.shown.own.has_value());
    }
    setVisible(!formats.empty());
}

void EffortCard::take()
{
    for (size_t row = 0; row < m_lines.size(); ++row) // what is taken may make the lines anew
        m_lines[row].minutes->commit();
}

bool EffortCard::show(core::PostFormat format)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [format](const Line &one) { return one.shown.format == format; });
    if (line == m_lines.end())
        return false;
    line->minutes->setFocus(Qt::OtherFocusReason);
    return true;
}

void EffortCard::build(const std::vector<app::FormatMinutes> &formats)
{
    if (m_table) { // one of its buttons may be what asks for this
        m_table->hide();
        m_table->deleteLater();
    }
    m_lines.clear();
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(2));
    grid->setVerticalSpacing(u(2));
    grid->setColumnStretch(0, 1);
    body()->addWidget(m_table);
    for (size_t row = 0; row < formats.size(); ++row)
        addLine(static_cast<int>(row), formats[row]);
    m_table->show();
}

void EffortCard::addLine(int row, const app::FormatMinutes &format)
{
    const QString name = core::label(format.format, m_page.workspace().language());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *label = textLabel(Type::Body, name, m_table);
    auto *usual = mutedLabel(tr("%1 min usual", "minutes").arg(usualText(format)), m_table, Type::Caption);
    auto *minutes = new NumberField(m_page.workspace().language(), m_table);
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,4}"));
    minutes->setValidator(new QRegularExpressionValidator(digits, minutes));
    minutes->setFixedWidth(u(minutesUnits));
    minutes->setAccessibleName(tr("Minutes for “%1”").arg(name));
    label->setBuddy(minutes);
    auto *forget = iconButton(QStringLiteral("undo"), tr("Take the usual minutes for “%1” again").arg(name), m_table);
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    words->addWidget(label);
    words->addWidget(usual);
    grid->addLayout(words, row, 0);
    grid->addWidget(minutes, row, 1);
    grid->addWidget(forget, row, 2);
    m_lines.push_back({format, minutes, forget});
    const auto place = static_cast<size_t>(row);
    connect(minutes, &NumberField::valueEdited, this, [this, place] { save(place); });
    connect(forget, &QPushButton::clicked, this,
        [this, place] { m_page.apply(app::forgettingMinutes(m_lines[place].shown, m_page.workspace().language())); });
}

void EffortCard::save(size_t row)
{
    const core::Language &language = m_page.workspace().language();
    const app::FormatMinutes format = m_lines[row].shown;
    const std::optional<double> minutes = m_lines[row].minutes->value();
    if (minutes)
        m_page.apply(app::settingMinutes(format, static_cast<int>(*minutes), language));
    else if (format.own)
        m_page.apply(app::forgettingMinutes(format, language));
}

QString EffortCard::usualText(const app::FormatMinutes &format) const
{
    const QLocale &locale = m_page.workspace().language().locale();
    return format.leastUsual == format.mostUsual
             ? locale.toString(format.mostUsual)
             : tr("%1–%2", "from, to").arg(locale.toString(format.leastUsual), locale.toString(format.mostUsual));
}

} // namespace gui
