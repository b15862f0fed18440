// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/book.h"

#include <QTemporaryDir>

// A file of a test's own making, gone after it.
class TextFile {
public:
    explicit TextFile(const QByteArray &content, const QString &name = QStringLiteral("export.csv"))
        : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        Q_ASSERT(isWritten);
        static_cast<void>(isWritten);
    }

    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

// A text of a test, however it is written.
struct Text {
    Text(const char *text)
        : value(QString::fromUtf8(text))
    {
    }
    Text(const QString &text)
        : value(text)
    {
    }
    QString value;
};

inline QStringList textsOf(std::initializer_list<Text> texts)
{
    QStringList list;
    for (const Text &text : texts)
        list.append(text.value);
    return list;
}

// The cells of a record as text.
inline QStringList cellsOf(const tables::Sheet &sheet, int row)
{
    QStringList cells;
    for (const tables::Cell &cell : sheet.row(row).cells)
        cells.append(cell.string());
    return cells;
}
