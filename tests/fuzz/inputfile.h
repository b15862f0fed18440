// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace fuzz {

// Ends the program, as a find, where what always holds does not.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", what);
    std::abort();
}

// The one file that a target writes its inputs to, one after the other; gone at the end. scripts/fuzz puts it into memory.
class InputFile {
public:
    const QString &write(std::string_view bytes)
    {
        QFile file(m_path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes.data(), static_cast<qint64>(bytes.size())) >= 0;
        require(isWritten, "the input can be written");
        return m_path;
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("input"));
};

inline std::string_view textOf(const uint8_t *bytes, std::size_t size)
{
    return std::string_view(reinterpret_cast<const char *>(bytes), size);
}

} // namespace fuzz
