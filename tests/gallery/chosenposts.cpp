// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/chosenposts.h"

#include "gui/calendar/calendarpage.h"
#include "gui/calendar/calendarviews.h"
#include "gui/calendar/monthview.h"
#include "gui/calendar/postactions.h"
#include "gui/window/mainwindow.h"
#include "gui/window/workspaceview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QMenu>

namespace gallery {

namespace {

void press(const gui::CalendarPage &page, const QKeySequence &key)
{
    for (QAction *action : page.actions())
        if (action->shortcut() == key)
            action->trigger();
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

} // namespace

void paintChosenPosts(gui::MainWindow &window, const std::function<bool(const QString &)> &isWanted,
    const std::function<void(QWidget &, const QString &)> &save)
{
    const QString chosen = QStringLiteral("calendar-chosen"), moves = QStringLiteral("calendar-moves"),
                  copies = QStringLiteral("calendar-copies"), keys = QStringLiteral("calendar-keys");
    if (!isWanted(chosen) && !isWanted(moves) && !isWanted(copies) && !isWanted(keys))
        return;
    window.view()->go({QStringLiteral("calendar"), QStringLiteral("view:month")});
    auto *page = qobject_cast<gui::CalendarPage *>(window.view()->currentPage());
    auto posts = window.workspace()->strategy().where<core::Post>([](const core::Post &post) {
        return post.day >= QDate(2027, 2, 9) && post.day <= QDate(2027, 2, 20) && post.status != core::PostStatus::Published;
    });
    if (!page || posts.size() < 3)
        return;
    page->views()->showPost(posts.front().id);
    page->views()->choosePosts({posts[0].id, posts[1].id, posts[2].id});
    page->month()->setFocus();
    save(window, chosen);
    QMenu *menu = page->acts()->postMenu();
    page->acts()->openMenu(window.rect().center());
    save(*menu, QStringLiteral("calendar-chosen-menu"));
    menu->close();
    for (const auto &[name, key] : {std::pair(moves, QKeySequence(Qt::SHIFT | Qt::Key_S)),
             std::pair(QString(moves + QStringLiteral("-push")), QKeySequence(Qt::SHIFT | Qt::Key_I)),
             std::pair(copies, QKeySequence(Qt::SHIFT | Qt::Key_C))}) {
        if (name == copies)
            page->views()->choosePosts({posts.front().id});
        press(*page, key);
        for (QDialog *dialog : page->findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            if (auto *tick = name == copies ? dialog->findChild<QCheckBox *>() : nullptr)
                tick->setChecked(true);
            save(*dialog, name);
            dialog->reject();
        }
    }
    press(*page, QKeySequence(Qt::Key_Question));
    if (QWidget *popup = QApplication::activePopupWidget()) {
        save(*popup, keys);
        popup->close();
    }
    window.view()->go({QStringLiteral("overview")});
}

} // namespace gallery
