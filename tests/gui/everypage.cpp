// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/guiapplication.h"
#include "gui/page.h"
#include "gui/pages.h"
#include "gui/records/tabbedpage.h"
#include "gui/run.h"
#include "gui/style/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/window/settings.h"
#include "gui/window/windowpages.h"
#include "gui/window/workspaceview.h"

#include <catch2/catch.hpp>

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QScrollBar>

#include <functional>

// What holds for every page of the registry, whoever wrote it: the design's checks D4 to D7.
namespace {

// How many views the page that shows has side by side.
int tabsOf(const gui::MainWindow &window)
{
    for (const auto *page : window.findChildren<gui::TabbedPage *>())
        if (page->isVisible())
            return page->tabCount();
    return 0;
}

// Every page at 1280×800, full and empty, in one language.
void onEveryPage(const QString &languageCode, const std::function<void(QWidget &, const QString &)> &check)
{
    tests::guiApplication();
    gui::installTranslator(core::Language::of(languageCode));
    const QTemporaryDir folder;
    gui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    tests::Answers answers;
    gui::MainWindow window(tests::environmentIn(languageCode), settings, answers.dialogs());
    window.resize(1280, 800);
    window.show();
    tests::settle();
    check(window, QStringLiteral("first run"));
    for (const QString &sample : {QStringLiteral("cafe"), QString()}) {
        app::NewWorkspace wanted;
        wanted.sample = sample;
        wanted.languageCode = languageCode;
        wanted.quarter = core::quarterNamed(u"2027Q1");
        REQUIRE(window.createAt(folder.filePath(sample + QStringLiteral("plan.qdeck")), wanted));
        QStringList ids{gui::settingsPageId, gui::comparePageId, gui::versionsPageId};
        for (const gui::PageKind &kind : gui::pages())
            ids += QLatin1String(kind.id);
        for (const QString &id : std::as_const(ids)) {
            REQUIRE(window.view()->go({id}));
            tests::settle();
            const QString name = languageCode + QLatin1Char(' ') + id + (sample.isEmpty() ? QStringLiteral(" (empty)") : QString());
            check(window, name);
            for (int tab = 1; tab < tabsOf(window); ++tab) {
                REQUIRE(window.view()->go({id, QStringLiteral("tab:%1").arg(tab)}));
                tests::settle();
                check(window, name + QStringLiteral(" %1").arg(tab + 1));
            }
        }
    }
    gui::installTranslator(core::Language::english());
}

QString nameOf(const QWidget &widget)
{
    QString text = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    return QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(" “") + text + QStringLiteral("”");
}

bool isOnScale(int pixels)
{
    for (const int step : {0, 1, 2, 3, 4, 6, 8, 12})
        if (pixels == gui::u(step))
            return true;
    return pixels == 1; // beside a hairline
}

std::vector<QString> offScale(const QWidget &window)
{
    std::vector<QString> found;
    for (const QLayout *layout : window.findChildren<QLayout *>()) {
        const QWidget *owner = layout->parentWidget();
        if (!owner || !owner->isVisible() || !QByteArray(owner->metaObject()->className()).startsWith("gui::"))
            continue;
        const QMargins margins = layout->contentsMargins();
        // a left margin may be an indent, which stands under the words of a line above: any whole number of units
        const int left = margins.left() % gui::u(1) == 0 ? 0 : margins.left();
        for (const int pixels : {left, margins.top(), margins.right(), margins.bottom(), std::max(layout->spacing(), 0)})
            if (!isOnScale(pixels))
                found.push_back(nameOf(*owner) + QLatin1Char(' ') + QString::number(pixels));
    }
    return found;
}

bool mayBeNarrow(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return !widget.toolTip().isEmpty() || qobject_cast<const gui::ElidedLabel *>(&widget)
        || (label && (label->wordWrap() || label->text().isEmpty()));
}

std::vector<QString> clipped(const QWidget &window)
{
    std::vector<QString> found;
    const auto look = [&found](const QWidget &widget) {
        if (!widget.isVisible() || mayBeNarrow(widget))
            return;
        const QSize wanted = widget.sizeHint();
        if (widget.width() < wanted.width() || widget.height() < wanted.height())
            found.push_back(
                nameOf(widget)
                + QStringLiteral(" %1×%2 < %3×%4").arg(widget.width()).arg(widget.height()).arg(wanted.width()).arg(wanted.height()));
    };
    for (const QLabel *label : window.findChildren<QLabel *>())
        look(*label);
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        look(*button);
    return found;
}

int primaries(const QWidget &window)
{
    int count = 0;
    for (const gui::Button *button : window.findChildren<gui::Button *>())
        count += button->isVisible() && button->kind() == gui::Button::Kind::Primary;
    return count;
}

std::vector<QString> unnamed(QWidget &window)
{
    std::vector<QString> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        if (qobject_cast<QScrollBar *>(widget) || widget->objectName() == QLatin1String("qt_scrollarea_viewport"))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found.push_back(nameOf(*widget) + QLatin1Char(' ') + widget->objectName());
        else if (widget->width() < gui::u(6) || widget->height() < gui::u(6))
            found.push_back(nameOf(*widget) + QStringLiteral(" is smaller than 6 u"));
    }
    return found;
}

std::string joined(const std::vector<QString> &lines)
{
    std::string text;
    for (const QString &line : lines)
        text += line.toStdString() + '\n';
    return text;
}

} // namespace

TEST_CASE("spacing on every page is on the design's scale", "[gui][D4]")
{
    onEveryPage(QStringLiteral("en"), [](QWidget &window, const QString &page) {
        INFO(page.toStdString());
        CHECK(joined(offScale(window)) == "");
    });
}

TEST_CASE("no label or button is cut off at 1280 by 800 in English", "[gui][D5][Q33]")
{
    onEveryPage(QStringLiteral("en"), [](QWidget &window, const QString &page) {
        INFO(page.toStdString());
        CHECK(joined(clipped(window)) == "");
    });
}

TEST_CASE("no label or button is cut off at 1280 by 800 in French", "[gui][D5][Q33]")
{
    onEveryPage(QStringLiteral("fr"), [](QWidget &window, const QString &page) {
        INFO(page.toStdString());
        CHECK(joined(clipped(window)) == "");
    });
}

TEST_CASE("no page has more than one primary button", "[gui][D6]")
{
    onEveryPage(QStringLiteral("en"), [](QWidget &window, const QString &page) {
        INFO(page.toStdString());
        CHECK(primaries(window) <= 1);
    });
}

TEST_CASE("everything that takes the focus has a name and is large enough", "[gui][D7][Q31]")
{
    onEveryPage(QStringLiteral("en"), [](QWidget &window, const QString &page) {
        INFO(page.toStdString());
        CHECK(joined(unnamed(window)) == "");
    });
}
