// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/findingscard.h"

#include "app/workspace.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/jump.h"
#include "gui/pages.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr size_t findingsAtFirst = 4;

// What the button beside a finding does: it goes to the row that is to be mended.
QString openText(const QString &page)
{
    if (page == QLatin1String("goals"))
        return FindingsCard::tr("Open the goal");
    if (page == QLatin1String("audience"))
        return FindingsCard::tr("Open the persona");
    if (page == QLatin1String("competitors"))
        return FindingsCard::tr("Open the competitor");
    if (page == QLatin1String("channels"))
        return FindingsCard::tr("Open the channel");
    if (page == QLatin1String("calendar"))
        return FindingsCard::tr("Open the calendar");
    return FindingsCard::tr("Open the page");
}

QString kindText(const QString &page)
{
    const PageKind *kind = findPage(page);
    return kind ? kind->name() : FindingsCard::tr("Plan");
}

} // namespace

FindingsCard::FindingsCard(app::Workspace &workspace, QWidget *parent)
    : Card(tr("Findings"), parent)
    , m_workspace(workspace)
    , m_all(setAction(tr("See all")))
{
    setFlush();
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
}

void FindingsCard::refresh()
{
    m_findings = m_workspace.findings();
    fill();
}

void FindingsCard::fill()
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide(); // it may be the sender of what brought us here
            row->deleteLater();
        }
        delete item;
    }
    setNote(tr("%n open", nullptr, int(m_findings.size())));
    m_all->setVisible(m_findings.size() > findingsAtFirst);
    m_all->setText(m_showsAll ? tr("See the first") : tr("See all"));
    const size_t count = m_showsAll ? m_findings.size() : std::min(m_findings.size(), findingsAtFirst);
    for (size_t index = 0; index < count; ++index) {
        if (index > 0)
            body()->addWidget(hairline(this));
        body()->addWidget(rowOf(m_findings[index]));
    }
    if (count == 0) {
        auto *label = wrapped(mutedLabel(tr("Nothing contradicts itself and nothing is missing."), this));
        label->setContentsMargins(u(4), u(1), u(4), u(3));
        body()->addWidget(label);
    }
}

QWidget *FindingsCard::rowOf(const core::Finding &finding)
{
    const QString subject = core::subjectToken(finding);
    const QString page = pageOfSubject(subject);
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(u(4), u(2), u(2), u(2));
    across->setSpacing(u(2));
    auto *kind = mutedLabel(kindText(page), row);
    kind->setMinimumWidth(u(22));
    across->addWidget(kind, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrapped(textLabel(Type::Body, finding.message.in(m_workspace.language()), row)));
    words->addWidget(wrapped(mutedLabel(finding.fix.in(m_workspace.language()), row, Type::Caption)));
    across->addLayout(words, 1);
    if (!findPage(page))
        return row;
    auto *open = new Button(Button::Kind::Quiet, openText(page), row);
    open->setProperty("strong", true);
    open->setAccessibleDescription(finding.message.in(m_workspace.language()));
    connect(open, &QPushButton::clicked, this, [this, subject] { emit subjectWanted(subject); });
    across->addWidget(open, 0, Qt::AlignVCenter);
    return row;
}

} // namespace gui
