// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdffile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace {

QString pathOfNext()
{
    static const QTemporaryDir folder;
    static int count = 0;
    return folder.filePath(QString::number(++count) + QStringLiteral(".pdf"));
}

QString outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

} // namespace

PdfFile::PdfFile(const QByteArray &bytes)
    : m_path(pathOfNext())
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString PdfFile::info(const QStringList &options) const
{
    return outputOf(QStringLiteral("pdfinfo"), options + QStringList{m_path});
}

QString PdfFile::text(const QStringList &options) const
{
    return outputOf(
        QStringLiteral("pdftotext"), options + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"), m_path, QStringLiteral("-")});
}

QString PdfFile::structure() const
{
    return outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), m_path});
}

QString PdfFile::fonts() const
{
    return outputOf(QStringLiteral("pdffonts"), {m_path});
}

QString PdfFile::images() const
{
    return outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_path});
}

QString PdfFile::check(int *exitCode) const
{
    return outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path}, exitCode);
}

QString PdfFile::objects() const
{
    return outputOf(
        QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), m_path, QStringLiteral("-")});
}

int PdfFile::pageCount() const
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(info()).captured(1).toInt();
}
