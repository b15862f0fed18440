// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/encoding.h"

#include "tables/utf8.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>

namespace tables {

namespace {

// UTF-16 without a mark: Latin text has a NUL in every second byte.
QString unmarkedUtf16(std::string_view bytes)
{
    const std::size_t length = std::min<std::size_t>(bytes.size(), 512) / 2 * 2;
    std::array<std::size_t, 2> nuls{};
    for (std::size_t index = 0; index < length; ++index)
        if (bytes[index] == '\0')
            ++nuls[index % 2];
    const std::size_t enough = length / 2 * 7 / 10;
    if (length < 8 || (nuls[0] > 0) == (nuls[1] > 0) || nuls[0] + nuls[1] < enough)
        return {};
    return nuls[1] > 0 ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
}

// Whether letters above ASCII mostly stand side by side, as in Greek or Russian words. In Western text they stand alone.
bool hasForeignWords(std::string_view bytes)
{
    std::size_t inRuns = 0;
    std::size_t all = 0;
    std::size_t run = 0;
    for (std::size_t index = 0; index <= bytes.size(); ++index) {
        if (index < bytes.size() && static_cast<unsigned char>(bytes[index]) >= 0x80) {
            ++run;
            continue;
        }
        all += run;
        inRuns += run >= 3 ? run : 0;
        run = 0;
    }
    return all > 0 && inRuns * 2 > all;
}

QString guessedCodePage(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, 256 * 1024);
    const QString western = QStringLiteral("Windows-1252");
    if (!hasForeignWords(sample))
        return western;
    uchardet_t detector = uchardet_new();
    const bool isHandled = uchardet_handle_data(detector, sample.data(), sample.size()) == 0;
    uchardet_data_end(detector);
    const QString guess = isHandled ? QString::fromLatin1(uchardet_get_charset(detector)) : QString();
    uchardet_delete(detector);
    const bool isWestern = guess.isEmpty() || guess == u"ISO-8859-1" || guess == u"ISO-8859-15" || guess == u"WINDOWS-1252"
                        || guess == u"ASCII" || guess.startsWith(u"UTF-");
    if (isWestern)
        return western;
    return guess == u"WINDOWS-1251" ? QStringLiteral("Windows-1251") : guess;
}

// Text of a code page as UTF-8, by the C library's converter.
std::string fromCodePage(std::string_view bytes, const QString &name)
{
    const iconv_t converter = iconv_open("UTF-8", name.toLatin1().constData());
    if (converter == reinterpret_cast<iconv_t>(-1))
        return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
    std::string text;
    std::string input(bytes);
    std::array<char, 16384> buffer{};
    char *in = input.data();
    std::size_t inLeft = input.size();
    while (inLeft > 0) {
        char *out = buffer.data();
        std::size_t outLeft = buffer.size();
        const std::size_t result = iconv(converter, &in, &inLeft, &out, &outLeft);
        const int error = errno;
        text.append(buffer.data(), buffer.size() - outLeft);
        if (result == static_cast<std::size_t>(-1) && error != E2BIG) {
            text += "\xEF\xBF\xBD"; // a byte that means nothing here
            ++in;
            --inLeft;
        }
    }
    iconv_close(converter);
    return text;
}

} // namespace

Encoding encodingOf(std::string_view bytes)
{
    if (bytes.substr(0, 2) == "\xFF\xFE")
        return {QStringLiteral("UTF-16LE"), 2, false, false};
    if (bytes.substr(0, 2) == "\xFE\xFF")
        return {QStringLiteral("UTF-16BE"), 2, false, false};
    const bool isMarked = bytes.substr(0, 3) == "\xEF\xBB\xBF";
    if (!isMarked)
        if (const QString name = unmarkedUtf16(bytes); !name.isEmpty())
            return {name, 0, false, false};
    const Utf8Count count = utf8Count(bytes);
    // Some bytes cut in two do not make a text another code page: too many characters read well as UTF-8.
    if (isMarked || count.damages == 0 || count.characters > 8 * count.damages) {
        const QString name = isMarked ? QStringLiteral("UTF-8 BOM") : QStringLiteral("UTF-8");
        return {name, isMarked ? 3U : 0U, count.damages == 0, count.damages > 0};
    }
    return {guessedCodePage(bytes), 0, false, false};
}

std::string decoded(std::string_view bytes, const Encoding &encoding)
{
    const std::string_view text = bytes.substr(encoding.markLength);
    const QByteArrayView view(text.data(), static_cast<qsizetype>(text.size()));
    if (encoding.isUtf8)
        return std::string(text);
    if (encoding.name.startsWith(u"UTF-8"))
        return QString::fromUtf8(view).toStdString();
    if (encoding.name == u"UTF-16LE" || encoding.name == u"UTF-16BE") {
        const auto order = encoding.name == u"UTF-16LE" ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
        const QString decodedText = QStringDecoder(order)(view);
        return decodedText.toStdString();
    }
    return fromCodePage(text, encoding.name);
}

} // namespace tables
