// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/report/printing.h"

#include "app/document.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

namespace gui {

namespace {

// What was handed over, as long as the program runs: the viewer may read it again.
class PrintFolder : public QObject {
public:
    using QObject::QObject;

    static PrintFolder &ofProgram()
    {
        for (QObject *child : QCoreApplication::instance()->children())
            if (auto *folder = dynamic_cast<PrintFolder *>(child))
                return *folder;
        return *new PrintFolder(QCoreApplication::instance());
    }

    // Each document gets a folder of its own, so that one that is still open in the viewer does not change under it.
    QString pathFor(const QString &name)
    {
        const QString place = m_folder.filePath(QString::number(++m_count));
        return QDir().mkpath(place) ? place + u'/' + name : QString();
    }

private:
    QTemporaryDir m_folder; // read by its owner alone
    int m_count = 0;
};

} // namespace

tl::expected<void, core::Problem> handToPrint(const QByteArray &pdf, const QString &name)
{
    const QString path = PrintFolder::ofProgram().pathFor(name);
    if (auto written = app::Document::writePdf(pdf, path); !written)
        return tl::make_unexpected(written.error());
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return {};
    return tl::make_unexpected(core::Problem{
        {QT_TRANSLATE_NOOP("message", "No program for PDF documents answered. Save the document as a PDF and print it from there."), {}},
        path});
}

} // namespace gui
