// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filenamepart.h"
#include "core/format.h"
#include "core/labels.h"
#include "exchange/reviewpacket.h"

#include <QCryptographicHash>
#include <QFile>

// The page of a review packet. It is well-formed XML too, so that a test can look at every attribute of it. All that users wrote passes
// `shown()`; the script is always the same and finds its words in attributes, so nothing of the plan ever becomes code.
namespace exchange {

namespace {

QByteArray reviewResource(const char *name)
{
    QFile file(QStringLiteral(":/review/") + QLatin1String(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "reviewResource", name);
    return isOpen ? file.readAll() : QByteArray();
}

QString hashOf(const QByteArray &code)
{
    return QStringLiteral("'sha256-%1'").arg(QString::fromLatin1(QCryptographicHash::hash(code, QCryptographicHash::Sha256).toBase64()));
}

// Text as the page may hold it: marks become entities; what no page may hold (control characters, halves of letters) goes.
QString shown(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += letter;
            clean += text[++i];
        } else if (letter.isSurrogate() || letter.isNonCharacter()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (letter == u'\n' || letter == u'\t' || letter.category() != QChar::Other_Control) {
            clean += letter;
        }
    }
    return clean.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

class ReviewPage {
public:
    ReviewPage(const ReviewPacket &packet, const ReviewPictures &pictures, const core::Language &language)
        : m_packet(packet)
        , m_pictures(pictures)
        , m_language(language)
    {
    }

    QByteArray written()
    {
        const QByteArray style = reviewResource("packet.css");
        const QByteArray script = reviewResource("packet.js");
        writeHead(style, script);
        writeIntroduction();
        m_page += QStringLiteral("<main>\n");
        for (size_t i = 0; i < m_packet.posts.size(); ++i)
            writePost(m_packet.posts[i], i + 1);
        m_page += QStringLiteral("</main>\n");
        writeAnswer();
        m_page += QStringLiteral("<script>") + QString::fromUtf8(script) + QStringLiteral("</script>\n</body>\n</html>\n");
        return m_page.toUtf8();
    }

private:
    QString words(const char *source) const { return shown(m_language.translate("exchange", source)); }
    QString title() const
    {
        return m_packet.business.isEmpty()
                 ? m_language.translate("exchange", "Posts for your review")
                 : m_language.filled(m_language.translate("exchange", "Posts of %1 for your review"), {m_packet.business});
    }
    QString fileName() const
    {
        const QString name = core::fileNamePart(m_packet.business);
        return (name.isEmpty() ? QStringLiteral("review") : name) + QStringLiteral("-reply.json");
    }
    void attribute(const char *name, const QString &escaped)
    {
        m_page += QStringLiteral(" %1=\"").arg(QLatin1String(name)) + escaped + u'"';
    }

    void writeHead(const QByteArray &style, const QByteArray &script)
    {
        m_page += QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n").arg(m_language.code());
        m_page += QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src %1; "
                                 "script-src %2; base-uri 'none'; form-action 'none'\"/>\n")
                      .arg(hashOf(style), hashOf(script));
        m_page += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                                 "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
                                 "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>");
        m_page +=
            shown(title()) + QStringLiteral("</title>\n<style>") + QString::fromUtf8(style) + QStringLiteral("</style>\n</head>\n<body");
        attribute("data-packet", m_packet.id);
        attribute("data-plan", shown(m_packet.business));
        attribute("data-file", shown(fileName()));
        attribute("data-progress", words(QT_TRANSLATE_NOOP("exchange", "%1 of %2 decided")));
        attribute(
            "data-need-name", words(QT_TRANSLATE_NOOP("exchange", "Write your name first, so that it is known whose answer this is.")));
        attribute("data-need-decision", words(QT_TRANSLATE_NOOP("exchange", "Decide on a post first, or write a comment.")));
        attribute("data-saved", words(QT_TRANSLATE_NOOP("exchange",
                                    "The answer was saved as “%1”, where your browser puts its downloads. Send this file back.")));
        attribute("data-copied", words(QT_TRANSLATE_NOOP("exchange", "The answer is copied. Paste it into a mail and send it back.")));
        attribute("data-copy", words(QT_TRANSLATE_NOOP("exchange", "Copy the text below into a mail and send it back.")));
        attribute("data-whose", words(QT_TRANSLATE_NOOP("exchange", "Answer of %1")));
        attribute("data-unsaid", words(QT_TRANSLATE_NOOP("exchange", "Say what should change.")));
        m_page += QStringLiteral(">\n");
    }

    void writeIntroduction()
    {
        m_page += QStringLiteral("<header class=\"page\">\n<h1 dir=\"auto\">") + shown(title()) + QStringLiteral("</h1>\n");
        if (!m_packet.greeting.isEmpty())
            m_page += QStringLiteral("<p class=\"greeting\" dir=\"auto\">") + shown(m_packet.greeting) + QStringLiteral("</p>\n");
        const int count = static_cast<int>(m_packet.posts.size());
        paragraph("muted", m_language.translate("exchange", "%n posts, as they stood on %1.", nullptr, count),
            {core::formatDay(m_packet.madeOn, m_language)});
        if (!m_packet.timeZone.isEmpty())
            paragraph("muted", m_language.translate("exchange", "Times are those of %1."), {m_packet.timeZone});
        paragraph("how", m_language.translate("exchange", "Decide on each post, say what should change, then save the answer at the end of "
                                                          "the page and send that file back. Nothing leaves this page by itself."));
        m_page += QStringLiteral("<noscript><p class=\"how\">")
                + words(QT_TRANSLATE_NOOP("exchange",
                    "Scripts are switched off here, so the answer can’t be saved: print this page and mark your decisions on it."))
                + QStringLiteral("</p></noscript>\n</header>\n");
    }

    void paragraph(const char *kind, const QString &text, const QStringList &arguments = {})
    {
        m_page += QStringLiteral("<p class=\"%1\">").arg(QLatin1String(kind)) + shown(m_language.filled(text, arguments))
                + QStringLiteral("</p>\n");
    }

    void writePost(const ReviewPost &post, size_t number)
    {
        const QString id = QStringLiteral("post-%1").arg(number);
        m_page += QStringLiteral("<article class=\"post\"");
        attribute("id", id);
        attribute("aria-labelledby", id + QStringLiteral("-title"));
        attribute("data-post", shown(post.uid));
        attribute("data-digest", post.digest);
        m_page += QStringLiteral(">\n<p class=\"when\">") + shown(whenOf(post)) + QStringLiteral("</p>\n<p class=\"muted\"><bdi>");
        const QString format = core::label(post.format, m_language);
        m_page += shown(post.channel.isEmpty() ? format : post.channel) + QStringLiteral("</bdi>");
        m_page += post.channel.isEmpty() ? QString() : QStringLiteral(" · ") + shown(format);
        m_page += QStringLiteral("</p>\n<h2 dir=\"auto\"");
        attribute("id", id + QStringLiteral("-title"));
        m_page += u'>' + titleOf(post) + QStringLiteral("</h2>\n");
        writePicture(post, id);
        if (post.text.isEmpty())
            m_page += QStringLiteral("<p class=\"muted\">") + words(QT_TRANSLATE_NOOP("exchange", "The text is still to be written."))
                    + QStringLiteral("</p>\n");
        else
            m_page += QStringLiteral("<div class=\"text\" dir=\"auto\">") + shown(post.text) + QStringLiteral("</div>\n");
        if (!post.link.isEmpty())
            m_page += QStringLiteral("<p class=\"link\">") + words(QT_TRANSLATE_NOOP("exchange", "Link:")) + QStringLiteral(" <bdi>")
                    + shown(post.link) + QStringLiteral("</bdi></p>\n");
        writeDecision(id);
        m_page += QStringLiteral("</article>\n");
    }

    QString whenOf(const ReviewPost &post) const
    {
        if (!post.day)
            return m_language.translate("exchange", "No date yet");
        const QString day = core::formatLongDay(*post.day, m_language);
        return post.time ? m_language.filled(
                   m_language.translate("exchange", "%1, %2", "day and time"), {day, core::formatTime(*post.time, m_language)})
                         : day;
    }

    QString titleOf(const ReviewPost &post) const
    {
        return post.title.isEmpty() ? words(QT_TRANSLATE_NOOP("exchange", "Untitled")) : shown(post.title);
    }

    // A picture is in the page once; where another post has it too, the script shows it again.
    void writePicture(const ReviewPost &post, const QString &id)
    {
        const auto found = post.picture ? m_pictures.find(*post.picture) : m_pictures.end();
        if (found == m_pictures.end())
            return;
        m_page += QStringLiteral("<figure><img");
        const auto [first, isNew] = m_firstShown.try_emplace(found->second.bytes, id + QStringLiteral("-picture"), titleOf(post));
        const auto &[firstId, firstTitle] = first->second;
        if (isNew) {
            attribute("id", firstId);
            attribute("alt", words(QT_TRANSLATE_NOOP("exchange", "The picture of this post")));
            attribute("src", QStringLiteral("data:") + shown(found->second.mediaType) + QStringLiteral(";base64,")
                                 + QString::fromLatin1(found->second.bytes.toBase64()));
        } else {
            attribute("data-picture", firstId);
            attribute("alt", m_language.filled(words(QT_TRANSLATE_NOOP("exchange", "The same picture as that of “%1”")), {firstTitle}));
        }
        m_page += QStringLiteral("/></figure>\n");
    }

    void writeDecision(const QString &id)
    {
        m_page += QStringLiteral("<fieldset class=\"decision\">\n<legend>") + words(QT_TRANSLATE_NOOP("exchange", "Your decision"))
                + QStringLiteral("</legend>\n");
        const std::pair<const char *, const char *> choices[] = {{"approve", QT_TRANSLATE_NOOP("exchange", "Approve")},
            {"change", QT_TRANSLATE_NOOP("exchange", "Needs a change")}, {"reject", QT_TRANSLATE_NOOP("exchange", "Reject")}};
        for (const auto &[token, name] : choices)
            m_page += QStringLiteral("<label class=\"choice %2\"><input type=\"radio\" name=\"%1-decision\" value=\"%2\"/> <span>")
                          .arg(id, QLatin1String(token))
                    + words(name) + QStringLiteral("</span></label>\n");
        m_page += QStringLiteral("</fieldset>\n<label class=\"comment\"><span>") + words(QT_TRANSLATE_NOOP("exchange", "Comment"))
                + QStringLiteral("</span>\n<textarea rows=\"2\" maxlength=\"4000\" dir=\"auto\"");
        attribute("id", id + QStringLiteral("-comment"));
        m_page += QStringLiteral("></textarea></label>\n<p class=\"wanting\" hidden=\"hidden\"></p>\n");
    }

    void writeAnswer()
    {
        m_page +=
            QStringLiteral("<section class=\"answer\" aria-labelledby=\"answer-title\">\n<h2 id=\"answer-title\">")
            + words(QT_TRANSLATE_NOOP("exchange", "Your answer"))
            + QStringLiteral("</h2>\n<p id=\"progress\" role=\"status\"></p>\n<label><span>")
            + words(QT_TRANSLATE_NOOP("exchange", "Your name"))
            + QStringLiteral(
                "</span>\n<input id=\"who\" type=\"text\" maxlength=\"80\" autocomplete=\"name\" dir=\"auto\"/></label>\n<label><span>")
            + words(QT_TRANSLATE_NOOP("exchange", "Anything else, about all of the posts"))
            + QStringLiteral(
                "</span>\n<textarea id=\"overall\" rows=\"3\" maxlength=\"4000\" dir=\"auto\"></textarea></label>\n<p class=\"buttons\">"
                "<button id=\"save\" type=\"button\" class=\"primary\">")
            + words(QT_TRANSLATE_NOOP("exchange", "Save the answer")) + QStringLiteral("</button> <button id=\"copy\" type=\"button\">")
            + words(QT_TRANSLATE_NOOP("exchange", "Copy the answer")) + QStringLiteral("</button> <button id=\"next\" type=\"button\">")
            + words(QT_TRANSLATE_NOOP("exchange", "Go to the next open post"))
            + QStringLiteral("</button></p>\n<p id=\"told\" role=\"alert\"></p>\n<label id=\"text-part\" hidden=\"hidden\"><span>")
            + words(QT_TRANSLATE_NOOP("exchange", "The answer as text"))
            + QStringLiteral("</span>\n<textarea id=\"text\" rows=\"6\" readonly=\"readonly\"></textarea></label>\n</section>\n");
    }

    const ReviewPacket &m_packet;
    const ReviewPictures &m_pictures;
    const core::Language &m_language;
    std::map<QByteArray, std::pair<QString, QString>> m_firstShown; // by a picture's bytes: its element, and the title of its post
    QString m_page;
};

} // namespace

QByteArray toReviewPage(const ReviewPacket &packet, const ReviewPictures &pictures, const core::Language &language)
{
    return ReviewPage(packet, pictures, language).written();
}

} // namespace exchange
