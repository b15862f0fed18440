// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/metrics/valuesview.h"

#include "app/metrics/valuegrid.h"
#include "gui/metrics/metricspage.h"

#include "gui/guisupport.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

namespace {

// The café's metrics with all values shown.
struct ShownValues {
    ShownValues()
    {
        page.useDialogs({&files, &asker});
        support::open(page);
        REQUIRE(page.showSubject(QStringLiteral("values")));
        view = page.findChild<gui::ValuesView *>();
        QObject::connect(&page, &gui::Page::toastWanted, &page, [this](const QString &text, bool) { toast = text; });
        QObject::connect(&*cafe, &app::Workspace::changed, &page, &gui::MetricsPage::refresh);
        QCoreApplication::processEvents();
    }
    QTableView &table() const { return *view->table(); }
    // The newest cell with a value of a file.
    QModelIndex measured() const
    {
        const app::ValueGridModel &model = view->model();
        for (int row = model.rowCount() - 1; row >= 0; --row)
            for (int column = 0; column < model.columnCount(); ++column)
                if (!model.index(row, column).data().toString().isEmpty())
                    return model.index(row, column);
        return {};
    }

    bool needed = (support::needApplication(), true);
    support::OpenWorkspace cafe;
    gui::MetricsPage page{*cafe, nullptr};
    support::ReadyFiles files;
    support::ListeningAsker asker;
    gui::ValuesView *view = nullptr;
    QString toast;
};

} // namespace

TEST_CASE("a value is typed over in the table, its source is told below, and Del takes it back", "[gui][metrics][grid][undo]")
{
    ShownValues shown;
    REQUIRE(shown.view->isVisible());
    const QModelIndex cell = shown.measured();
    REQUIRE(cell.isValid());
    const int row = cell.row(), column = cell.column();
    const QString before = cell.data().toString();
    shown.table().setCurrentIndex(cell);
    shown.table().setFocus();
    CHECK(shown.view->model().history(cell).front().contains(QStringLiteral("imported on")));
    const auto at = [&] { return shown.view->model().index(row, column); };

    QTest::keyClick(&shown.table(), Qt::Key_7);
    auto *editor = shown.table().findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("7"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(at().data().toString().startsWith(QStringLiteral("7")));
    CHECK(at().data().toString() != before);
    CHECK(at().data(app::ValueGridModel::IsTypedRole).toBool());
    CHECK(shown.table().currentIndex() == at()); // who looks at it goes on looking
    CHECK(shown.view->model().history(at()).size() == 2);

    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(at().data().toString() == before);
    CHECK(shown.toast.startsWith(QStringLiteral("Took back 1")));
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(shown.toast.startsWith(QStringLiteral("Emptied 1 value")));
    CHECK(at().data().toString().isEmpty());
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QCoreApplication::processEvents();
    CHECK(at().data().toString() == before);
}

TEST_CASE("cells are pasted from a spreadsheet and copied to one, and nonsense is told", "[gui][metrics][grid]")
{
    ShownValues shown;
    const QModelIndex cell = shown.measured();
    const int row = cell.row() - 1, column = cell.column();
    const auto text = [&](int down) { return shown.view->model().index(row + down, column).data(Qt::EditRole).toString(); };
    shown.table().setCurrentIndex(shown.view->model().index(row, column));
    shown.table().setFocus();
    QApplication::clipboard()->setText(QStringLiteral("3\n4\n"));
    QTest::keyClick(&shown.table(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(text(0) == u"3");
    CHECK(text(1) == u"4");
    CHECK(shown.toast == u"Pasted 2 new values");
    QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"3");
    QApplication::clipboard()->setText(QStringLiteral("a lot"));
    QTest::keyClick(&shown.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.toast.contains(QStringLiteral("“a lot” is not a number")));
    CHECK(text(0) == u"3");
}

TEST_CASE("the values shown are saved as a file", "[gui][metrics][grid]")
{
    ShownValues shown;
    shown.files.toSave = shown.cafe.pathOf(QStringLiteral("values.csv"));
    for (QPushButton *button : shown.view->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Save as CSV…"))
            button->click();
    QFile file(shown.files.toSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readLine().endsWith("Date,Channel,Metric,Value,Scope,Campaign,Last day\r\n"));
    CHECK(file.readLine().startsWith("202"));
}

TEST_CASE("the days stay beside the values, and a filter leaves those that somebody looks for", "[gui][metrics][grid]")
{
    ShownValues shown;
    const app::ValueGridModel &model = shown.view->model();
    const int all = model.rowCount();
    REQUIRE(model.columnCount() > 1);
    CHECK(shown.table().verticalHeader()->isVisible());
    const QString day = model.headerData(shown.measured().row(), Qt::Vertical).toString();
    QTest::keyClicks(shown.view->filter(), day);
    CHECK(model.rowCount() == 1);
    CHECK(model.headerData(0, Qt::Vertical).toString() == day);
    shown.view->filter()->setText(QStringLiteral("no such thing"));
    CHECK(model.rowCount() == 0);
    const auto labels = shown.table().findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text() == u"No value is like that among the days shown."; }));
    shown.view->filter()->clear();
    CHECK(model.rowCount() == all);
}
