// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/gallery.h"

#include "gui/application.h"

#include <QCommandLineParser>

#include <cstdio>

// Paints every page, step and dialog in both languages and looks into a folder: scripts/gallery.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    const gui::Application application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOption({QStringLiteral("only"), QStringLiteral("only pictures whose name holds this"), QStringLiteral("text")});
    parser.process(QCoreApplication::arguments());
    const QStringList folders = parser.positionalArguments();
    const gallery::Result result = gallery::paint(folders.value(0, QStringLiteral("build/gallery")), parser.value(QStringLiteral("only")));
    std::printf("%d pictures in %s\n", result.pictures, qPrintable(result.folder));
    return result.pictures > 0 ? 0 : 1;
}
