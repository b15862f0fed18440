// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/guiapplication.h"
#include "gui/page.h"
#include "support/openworkspace.h"

#include <QApplication>
#include <QTest>

namespace support {

inline void needApplication()
{
    tests::guiApplication();
}

// Answers at once with what the test gave it.
class ReadyFiles : public gui::FileChooser {
public:
    QStringList toOpen;
    QString toSave;

    QStringList filesToOpen(QWidget *, const QString &, const QString &) override { return toOpen; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return toSave; }
};

// Takes the safe way and remembers what was told.
class ListeningAsker : public gui::Asker {
public:
    QStringList told;

    int ask(QWidget *, const gui::Question &question) override { return question.safeButton; }
    void tell(QWidget *, const QString &, const QString &sentence) override { told << sentence; }
};

// Shows the page as the window does.
inline void open(gui::Page &page, int width = 1080, int height = 748)
{
    page.resize(width, height);
    page.show();
    page.refresh();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

template <class Widget>
Widget *named(QWidget &parent, const QString &accessibleName)
{
    for (auto *widget : parent.findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

} // namespace support
