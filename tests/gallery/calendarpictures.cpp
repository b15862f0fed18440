// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/calendarpictures.h"

#include "app/calendar/gapfilling.h"
#include "app/calendar/postimport.h"
#include "app/calendar/repeating.h"
#include "core/pauses.h"
#include "gallery/chosenposts.h"
#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarprintdialog.h"
#include "gui/calendar/clientanswerdialog.h"
#include "gui/calendar/exportposts.h"
#include "gui/calendar/gappopup.h"
#include "gui/calendar/importposts.h"
#include "gui/calendar/keydatesdialog.h"
#include "gui/calendar/mixmeter.h"
#include "gui/calendar/placeagaindialog.h"
#include "gui/calendar/repeatrow.h"
#include "gui/calendar/sendforreview.h"
#include "gui/calendar/suspenddialog.h"
#include "gui/calendar/todaydialog.h"
#include "gui/calendar/yearstrip.h"
#include "gui/components/button.h"
#include "gui/components/popup.h"
#include "gui/page.h"
#include "gui/style/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/workspaceview.h"
#include "support/postsfile.h"
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>

namespace gallery {

namespace {

// What a plan that promises too much is offered: the sample keeps its mix nearly, so that offers are added and taken back.
void paintMixRemedies(const Room &room, gui::MainWindow &window, const QString &name)
{
    app::Workspace &workspace = *window.workspace();
    core::Edit offers({QStringLiteral("load"), {}});
    for (core::Post post : workspace.strategy().all<core::Post>())
        if (post.day && post.status != core::PostStatus::Published) {
            post.in8020 = QStringLiteral("promotion");
            offers.put(post);
        }
    if (!room.isWanted(name) || offers.operations().empty() || !workspace.edit(offers))
        return;
    for (gui::MixMeter *meter : window.findChildren<gui::MixMeter *>())
        if (meter->isVisible())
            emit meter->warningPressed();
    for (gui::Popup *popup : window.findChildren<gui::Popup *>()) {
        save(room, *popup, name);
        popup->finish();
    }
    workspace.undo();
}

// A map of hours needs posts that were imported, which the sample has none of; the popup beside it shows what fills gaps.
void paintBalance(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString gaps = prefix + QStringLiteral("calendar-gaps"), times = prefix + QStringLiteral("channels-besttimes");
    const bool hasChannels = !window.workspace()->strategy().all<core::Channel>().empty();
    const std::vector<core::Post> proposals = app::gapProposals(*window.workspace());
    window.view()->go({QStringLiteral("calendar")});
    for (gui::Page *page : window.findChildren<gui::Page *>())
        if (page->isVisible() && room.isWanted(gaps) && !proposals.empty()) {
            auto *popup = new gui::GapPopup(*page, proposals); // goes when it is closed
            popup->openBelow(&window);
            save(room, *popup, gaps);
            popup->finish();
        }
    paintMixRemedies(room, window, prefix + QStringLiteral("calendar-mix"));
    if (room.isWanted(times) && hasChannels) {
        const QTemporaryDir files;
        support::importInstagramPosts(*window.workspace(), files.filePath(QStringLiteral("posts.csv")), 12);
        window.view()->go({QStringLiteral("channels"), QStringLiteral("besttimes")});
        save(room, window, times);
    }
    window.view()->go({QStringLiteral("overview")});
}

// Posts that come from a table and one that is refused; how they leave.
void paintPostFiles(const Room &room, gui::CalendarPage &page, const QString &import, const QString &leave)
{
    const QTemporaryDir folder;
    QFile table(folder.filePath(QStringLiteral("planning.csv")));
    if (!table.open(QIODevice::WriteOnly))
        return;
    table.write("Date,Heure,R\xC3\xA9seau,Titre,L\xC3\xA9gende,Statut,Humeur\n"
                "2027-02-23,09:30,Instagram,La miche du mardi,Vingt heures de levain,valid\xC3\xA9,calme\n"
                "2027-02-25,,Pinterest,Trois recettes de pain dur,Rien ne se perd,brouillon,\n"
                "2027-03-28,02:30,,La nuit du changement d\xE2\x80\x99heure,On p\xC3\xA9trit quand m\xC3\xAAme,,\n"
                "31 f\xC3\xA9vrier 2027,,Instagram,Jour impossible,,,\n");
    table.close();
    auto read = app::PostImport::read(page.workspace(), table.fileName());
    if (!read)
        return;
    gui::ImportPosts coming(page, std::move(*read), &page);
    coming.setAttribute(Qt::WA_DeleteOnClose, false);
    coming.show();
    save(room, coming, import);
    gui::ExportPosts leaving(page, &page);
    leaving.setAttribute(Qt::WA_DeleteOnClose, false);
    leaving.show();
    leaving.layouts()->setCurrentRow(leaving.layouts()->count() - 1);
    save(room, leaving, leave);
}

// What the calendar's menu opens beside it.
void paintCalendarDialogs(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString dates = prefix + QStringLiteral("calendar-keydates"), year = prefix + QStringLiteral("calendar-year");
    const QString import = prefix + QStringLiteral("calendar-import"), leave = prefix + QStringLiteral("calendar-export"),
                  print = prefix + QStringLiteral("calendar-print");
    const auto isWanted = [&room](const QString &name) { return room.isWanted(name); };
    const QStringList names{dates, dates + QStringLiteral("-2"), year, import, leave, print};
    if (std::none_of(names.begin(), names.end(), isWanted))
        return;
    window.view()->go({QStringLiteral("calendar")});
    for (auto *page : window.findChildren<gui::CalendarPage *>()) {
        if (!page->isVisible())
            continue;
        gui::KeyDatesDialog dialog(*page, page);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        save(room, dialog, dates);
        dialog.showOwnDates(true);
        save(room, dialog, dates + QStringLiteral("-2"));
        gui::YearDialog strip(*page, page);
        strip.setAttribute(Qt::WA_DeleteOnClose, false);
        strip.show();
        save(room, strip, year);
        gui::CalendarPrintDialog sheets(*page, window.workspace()->viewDay(), {}, page);
        sheets.setAttribute(Qt::WA_DeleteOnClose, false);
        sheets.show();
        save(room, sheets, print);
        paintPostFiles(room, *page, import, leave);
    }
    window.view()->go({QStringLiteral("overview")});
}

// Shows a part that opens beside the page, and puts it away.
template <class Part>
void paintPart(const Room &room, const QString &name, Part &part)
{
    part.setAttribute(Qt::WA_DeleteOnClose, false);
    part.show();
    save(room, part, name);
}

// The day's work, a pause and its end, what ideas come from, what the calendar rests on.
void paintDailyWork(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString name = prefix + QStringLiteral("calendar-day");
    if (!room.isWanted(name))
        return;
    window.view()->go({QStringLiteral("calendar")});
    gui::Page *page = nullptr;
    for (gui::Page *one : window.findChildren<gui::Page *>())
        page = one->isVisible() ? one : page;
    app::Workspace &workspace = *window.workspace();
    core::Edit late({QStringLiteral("change:posts"), {}});
    for (core::Post post : workspace.strategy().all<core::Post>())
        if (post.day && *post.day >= QDate(2027, 2, 5) && *post.day <= QDate(2027, 2, 9)) {
            post.status = core::PostStatus::Scheduled;
            late.put(post);
        } else if (post.day == QDate(2027, 2, 10)) {
            post.answersFirstHour = true;
            late.put(post);
        }
    if (!page || late.isEmpty() || !workspace.edit(late))
        return;
    {
        gui::TodayDialog today(*page, page);
        paintPart(room, name + QStringLiteral("-today"), today);
        gui::SuspendDialog suspend(*page, page);
        paintPart(room, name + QStringLiteral("-suspend"), suspend);
    }
    std::vector<core::Id<core::Channel>> channels;
    for (const core::Channel &channel : workspace.strategy().all<core::Channel>())
        channels.push_back(channel.id);
    const core::Pause pause{QDate(2027, 2, 10), QDate(2027, 2, 16)};
    if (!workspace.edit(core::pausing(core::postsToPause(workspace.strategy(), channels, pause), pause)))
        return;
    save(room, window, name + QStringLiteral("-waiting"));
    {
        gui::PlaceAgainDialog again(*page, page);
        paintPart(room, name + QStringLiteral("-again"), again);
    }
    const std::pair<QString, QString> popups[] = {{QStringLiteral("-worked"), gui::CalendarPage::tr("Ideas from posts that worked…")},
        {QStringLiteral("-inspired"), gui::CalendarPage::tr("Ideas from inspirations…")},
        {QStringLiteral("-ground"), gui::CalendarPage::tr("What this calendar rests on…")}};
    for (const auto &[part, text] : popups) {
        for (QAction *action : page->actions())
            if (action->text() == text)
                action->trigger();
        settle();
        if (QWidget *popup = QApplication::activePopupWidget()) {
            save(room, *popup, name + part);
            popup->close();
        }
    }
    window.view()->undo();
    window.view()->undo();
    window.view()->go({QStringLiteral("overview")});
}

// What a client answered about the first posts still to come, one of them changed since.
QByteArray clientAnswer(const app::Workspace &workspace, const QString &page)
{
    const auto posts = app::postsForReview(
        workspace.strategy(), {QDate(2027, 2, 10), QDate(2027, 2, 20), {core::PostStatus::Scheduled, core::PostStatus::InReview}});
    if (!app::exportReview(workspace, posts, {workspace.language()}, page))
        return {};
    QFile file(page);
    const QString html = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    static const QRegularExpression mark(QStringLiteral("data-post=\"([^\"]+)\" data-digest=\"([^\"]+)\""));
    QStringList decisions;
    for (auto found = mark.globalMatch(html); found.hasNext() && decisions.size() < 5;) {
        const auto match = found.next();
        const auto place = static_cast<int>(decisions.size());
        decisions << QStringLiteral("{\"post\":\"%1\",\"digest\":\"%2\",\"decision\":\"%3\",\"comment\":\"%4\"}")
                         .arg(match.captured(1), place == 2 ? QStringLiteral("x") : match.captured(2),
                             place == 1   ? QStringLiteral("change")
                             : place == 3 ? QStringLiteral("reject")
                                          : QStringLiteral("approve"),
                             place == 1 ? QStringLiteral("Plus court, sans le prix 🥖") : QString());
    }
    return QStringLiteral(
        "{\"format\":\"quarterdeck-review-reply\",\"version\":1,\"name\":\"Léa Martin\",\"time\":\"2027-02-09T16:15:00Z\","
        "\"comment\":\"Merci !\",\"decisions\":[%1]}")
        .arg(decisions.join(u','))
        .toUtf8();
}

void paintReview(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString send = prefix + QStringLiteral("calendar-review"), answer = prefix + QStringLiteral("calendar-answer");
    if (!room.isWanted(send) && !room.isWanted(answer) && !room.isWanted(answer + QStringLiteral("-2")))
        return;
    window.view()->go({QStringLiteral("calendar")});
    for (auto *page : window.findChildren<gui::CalendarPage *>()) {
        gui::SendForReviewDialog sending(*page, page);
        sending.setAttribute(Qt::WA_DeleteOnClose, false);
        sending.show();
        save(room, sending, send);
        gui::ClientAnswerDialog reading(*page, page);
        reading.setAttribute(Qt::WA_DeleteOnClose, false);
        reading.show();
        save(room, reading, answer);
        const QString packet = QFileInfo(window.workspace()->path()).dir().filePath(QStringLiteral("packet.html"));
        reading.read(clientAnswer(*window.workspace(), packet), QStringLiteral("reply.json"));
        save(room, reading, answer + QStringLiteral("-2"));
    }
    window.view()->go({QStringLiteral("overview")});
}

// A post that comes every week, and the little window with its rule.
void paintRepeating(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    const QString name = prefix + QStringLiteral("calendar-repeats");
    app::Workspace &workspace = *window.workspace();
    const auto posts =
        workspace.strategy().where<core::Post>([](const core::Post &post) { return post.day == QDate(2027, 2, 10) && post.time; });
    if (!room.isWanted(name) || posts.empty())
        return;
    core::RepeatRule rule = core::repeatingLike(core::RepeatUnit::Week, QDate(2027, 2, 10));
    rule.until = app::usualEnd(QDate(2027, 2, 10), workspace.strategy());
    if (!workspace.edit(app::startingToRepeat(posts.front(), rule)))
        return;
    window.view()->go({QStringLiteral("calendar"), QStringLiteral("post:") + posts.front().id.toString()});
    save(room, window, name);
    window.findChild<gui::RepeatRow *>()->button()->click();
    settle();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        save(room, *popup, name + QStringLiteral("-rule"));
        popup->close();
    }
    window.view()->go({QStringLiteral("overview")});
    window.view()->undo();
}

} // namespace

void paintCalendarWork(const Room &room, gui::MainWindow &window, const QString &prefix)
{
    paintCalendarDialogs(room, window, prefix);
    paintDailyWork(room, window, prefix);
    paintChosenPosts(
        window, [&](const QString &name) { return room.isWanted(prefix + name); },
        [&](QWidget &widget, const QString &name) {
            if (room.isWanted(prefix + name))
                save(room, widget, prefix + name);
        });
    paintReview(room, window, prefix);
    paintRepeating(room, window, prefix);
    paintBalance(room, window, prefix); // imports: last
}
} // namespace gallery
