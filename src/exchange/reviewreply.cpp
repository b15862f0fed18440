// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reviewreply.h"

#include "core/oneline.h"
#include "exchange/calendarpost.h"
#include "exchange/jsonvalues.h"

#include <QTimeZone>

#include <set>

namespace exchange {

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;
constexpr size_t mostAnswers = 10'000;
constexpr qsizetype mostLetters = 4000;
constexpr qsizetype longestName = 80;
constexpr int version = 1;

tl::unexpected<core::Problem> refused(const char *sentence, const QString &source, const QString &detail = {})
{
    return tl::make_unexpected(core::Problem{{sentence, {source}}, detail});
}

// Of a mail only what stands between the two marks, without the signs that quoting puts before a line.
tl::expected<QByteArray, QString> documentIn(const QByteArray &bytes)
{
    const QByteArray begin = "-----BEGIN QUARTERDECK ANSWER-----";
    const QByteArray end = "-----END QUARTERDECK ANSWER-----";
    const qsizetype from = bytes.indexOf(begin);
    if (from < 0)
        return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    const qsizetype to = bytes.indexOf(end, from);
    if (to < 0)
        return tl::make_unexpected(QStringLiteral("the end mark is missing"));
    QByteArray letters;
    for (const char letter : bytes.mid(from + begin.size(), to - from - begin.size()))
        if (std::isalnum(static_cast<unsigned char>(letter)) || letter == '+' || letter == '/' || letter == '=')
            letters += letter;
    letters.replace("=3D", "="); // as a mail's source writes the padding
    const auto decoded = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return tl::make_unexpected(QStringLiteral("the letters between the marks are not base64"));
    return decoded.decoded;
}

QString textIn(const Json &object, const char *name)
{
    QString text;
    const auto found = object.find(name);
    if (found == object.end() || !decode(*found, text))
        return {};
    return settledText(text).left(mostLetters);
}

std::optional<ReviewAnswer> answerIn(const Json &object)
{
    if (!object.is_object())
        return std::nullopt;
    ReviewAnswer answer;
    answer.uid = textIn(object, "post");
    answer.digest = textIn(object, "digest");
    answer.comment = textIn(object, "comment");
    const auto decision = core::fromToken<ReviewDecision>(textIn(object, "decision"));
    if (answer.uid.isEmpty() || !decision)
        return std::nullopt;
    answer.decision = *decision;
    return answer;
}

bool takeAnswers(const Json &list, ReviewReply &reply)
{
    if (!list.is_array() || list.size() > mostAnswers)
        return false;
    std::set<QString> seen;
    for (const Json &object : list) {
        const auto answer = answerIn(object);
        if (!answer || !seen.insert(answer->uid).second)
            return false;
        if (answer->decision != ReviewDecision::None || !answer->comment.isEmpty())
            reply.answers.push_back(*answer);
    }
    return true;
}

} // namespace

tl::expected<ReviewReply, core::Problem> readReviewReply(const QByteArray &bytes, const QString &source)
{
    const char *notOne =
        QT_TRANSLATE_NOOP("message", "“%1” is not an answer to a review. Choose the file that the client saved from the review page.");
    const char *damaged = QT_TRANSLATE_NOOP("message", "The answer in “%1” is not whole. Ask for it once more, as a file.");
    if (bytes.size() > mostBytes)
        return refused(notOne, source, QStringLiteral("larger than 16 MiB"));
    if (bytes.left(64).trimmed().toLower().startsWith("<!doctype html"))
        return refused(
            QT_TRANSLATE_NOOP("message", "“%1” is a page, not the answer: your client saves that from the page, as another file."), source);
    const auto document = documentIn(bytes);
    if (!document)
        return refused(damaged, source, document.error());
    const Json json = Json::parse(document->begin(), document->end(), nullptr, false);
    if (json.is_discarded())
        return refused(document->contains("quarterdeck-review-reply") || *document != bytes ? damaged : notOne, source);
    if (!json.is_object() || textIn(json, "format") != u"quarterdeck-review-reply")
        return refused(notOne, source);
    if (json.value("version", Json()) != version)
        return refused(QT_TRANSLATE_NOOP("message", "“%1” was made by a newer Quarterdeck. Update this one to read it."), source);
    ReviewReply reply;
    reply.packet = textIn(json, "packet");
    reply.plan = core::oneLine(textIn(json, "plan"), longestName);
    reply.name = core::oneLine(textIn(json, "name"), longestName);
    reply.at = QDateTime::fromString(textIn(json, "time"), Qt::ISODateWithMs).toUTC();
    reply.comment = textIn(json, "comment");
    if (reply.name.isEmpty() || !reply.at.isValid() || !takeAnswers(json.value("decisions", Json()), reply))
        return refused(damaged, source);
    if (reply.answers.empty() && reply.comment.isEmpty())
        return refused(QT_TRANSLATE_NOOP("message", "The answer in “%1” decides on nothing and says nothing."), source);
    return reply;
}

} // namespace exchange
