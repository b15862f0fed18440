// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, std::size_t size);

// Reads the inputs of a folder once each; the first of which something does not hold ends the program with its name.
int main(int argc, char *argv[])
{
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QFileInfoList seeds = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &seed : seeds) {
        QFile file(seed.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        std::fprintf(stderr, "%s\n", qPrintable(seed.fileName()));
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    }
    return seeds.isEmpty() ? 1 : 0;
}
