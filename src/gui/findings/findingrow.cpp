// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findings/findingrow.h"

#include "app/plaintooltip.h"
#include "gui/components/button.h"
#include "gui/components/flowlayout.h"
#include "gui/components/text.h"
#include "gui/jump.h"
#include "gui/pages.h"

#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int kindUnits = 26;
constexpr int widestButton = 76; // what a name of the plan makes longer is elided

// What the quiet button does: it goes to the row that is to be mended.
QString openText(const QString &page)
{
    if (page == QLatin1String("goals"))
        return FindingRow::tr("Open the goal");
    if (page == QLatin1String("audience"))
        return FindingRow::tr("Open the persona");
    if (page == QLatin1String("competitors"))
        return FindingRow::tr("Open the competitor");
    if (page == QLatin1String("channels"))
        return FindingRow::tr("Open the channel");
    if (page == QLatin1String("calendar"))
        return FindingRow::tr("Open the calendar");
    return FindingRow::tr("Open the page");
}

} // namespace

FindingRow::FindingRow(const core::Finding &finding, const core::Language &language, Place place, QWidget *parent)
    : QWidget(parent)
    , m_words(new QVBoxLayout)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(u(4), u(2), u(4), u(3));
    across->setSpacing(u(2));
    if (place == Place::Overview)
        addKind(pageOfSubject(core::subjectToken(finding)));
    m_words->setSpacing(0);
    m_words->addWidget(wrapped(textLabel(Type::Body, finding.message.in(language), this)));
    m_words->addWidget(wrapped(mutedLabel(finding.fix.in(language), this, Type::Caption)));
    across->addLayout(m_words, 1);
    addButtons(finding, language, place);
}

QString FindingRow::textOf(const core::Finding &finding, const core::Language &language)
{
    const QString remedy = finding.remedy ? finding.remedy->title.in(language) : QString();
    return QStringList{core::subjectToken(finding), finding.message.in(language), finding.fix.in(language), remedy}.join(u'\n');
}

void FindingRow::addKind(const QString &page)
{
    const PageKind *kind = findPage(page);
    auto *label = wrapped(mutedLabel(kind ? kind->name() : tr("Plan"), this));
    label->setFixedWidth(u(kindUnits));
    static_cast<QHBoxLayout *>(layout())->addWidget(label, 0, Qt::AlignTop);
}

void FindingRow::addButtons(const core::Finding &finding, const core::Language &language, Place place)
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, u(2), 0, 0);
    flow->setSpacing(u(2));
    if (finding.remedy) {
        const QString title = finding.remedy->title.in(language);
        auto *mend = new Button(Button::Kind::Plain, fontMetrics().elidedText(title, Qt::ElideMiddle, u(widestButton)), buttons);
        mend->setAccessibleName(title);
        mend->setAccessibleDescription(finding.message.in(language));
        if (mend->text() != title)
            mend->setToolTip(app::plainToolTip(title));
        connect(mend, &QPushButton::clicked, this, &FindingRow::remedyWanted);
        flow->addWidget(mend);
    }
    const QString subject = core::subjectToken(finding);
    const QString page = pageOfSubject(subject);
    const bool isElsewhere = page == QLatin1String("wizard") || (findPage(page) && page != QLatin1String("overview"));
    if (place == Place::Overview && isElsewhere) {
        auto *open = new Button(Button::Kind::Quiet, openText(page), buttons);
        open->setAccessibleDescription(finding.message.in(language));
        connect(open, &QPushButton::clicked, this, [this, subject] { emit subjectWanted(subject); });
        flow->addWidget(open);
    }
    buttons->setVisible(flow->count() > 0);
    m_words->addWidget(buttons);
}

} // namespace gui
