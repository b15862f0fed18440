// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/calendarpage.h"
#include "gui/calendar/clientanswerdialog.h"
#include "gui/calendar/exportposts.h"
#include "gui/calendar/importposts.h"
#include "gui/calendar/sendforreview.h"

#include <QAction>

// The paper and the files by which posts come and go.
namespace gui {

void CalendarPage::buildFileActions()
{
    auto *import = makeAction(tr("Import posts…"), QString(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(import, &QAction::triggered, this, [this] { ImportPosts::chooseFor(*this); });
    auto *leave = makeAction(tr("Export posts…"), QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(leave, &QAction::triggered, this, [this] { ExportPosts::showFor(*this); });
    QAction *print = makeAction(tr("Print…"), QString(), QKeySequence::Print);
    print->setShortcutContext(Qt::WindowShortcut); // nothing is chosen for it: it works from anywhere while the page shows
    connect(print, &QAction::triggered, this, &CalendarPage::printDays);
    QAction *send = makeAction(tr("Send for review…"));
    connect(send, &QAction::triggered, this, [this] { SendForReviewDialog::showFor(*this); });
    m_acts->offer(send);
    QAction *answer = makeAction(tr("Read the client’s answer…"));
    connect(answer, &QAction::triggered, this, [this] { ClientAnswerDialog::showFor(*this); });
    addGroup(tr("Print and exchange"), {print, leave, import, send, answer});
}

void CalendarPage::dropFiles(const QStringList &paths)
{
    ImportPosts::showFor(*this, paths);
}

bool CalendarPage::showFiles(const QString &subject)
{
    if (subject == u"import")
        ImportPosts::chooseFor(*this);
    else if (subject == u"export")
        ExportPosts::showFor(*this);
    else
        return false;
    return true;
}

} // namespace gui
