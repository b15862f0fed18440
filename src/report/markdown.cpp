// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"

#include "core/oneline.h"
#include "report/compose/compose.h"

namespace report {

namespace {

// Letters that Markdown would read as marks are escaped, so that user text stays text; HTML is not let through either.
QString markdownText(const QString &text)
{
    static const QString marks = QStringLiteral("\\`*_{}[]<>#+-!|~&");
    QString result;
    for (const QChar letter : printable(text)) {
        if (marks.contains(letter))
            result += u'\\';
        result += letter;
    }
    return result;
}

QString markdownRuns(const Text &text)
{
    QString result;
    for (const Run &run : text) {
        const QString letters = markdownText(run.text).replace(u'\n', u' ');
        const QByteArray address = safeAddress(run.link);
        QString shown = run.isStrong && !letters.trimmed().isEmpty()
                          ? QString(QStringLiteral("**") + letters.trimmed() + QStringLiteral("**"))
                          : letters;
        if (run.isStrong && letters.endsWith(u' '))
            shown += u' ';
        result +=
            address.isEmpty() ? shown : QString(u'[' + shown + QStringLiteral("](<") + QString::fromLatin1(address) + QStringLiteral(">)"));
    }
    return result;
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const core::Language &language)
        : m_colon(language.isFrench() ? QStringLiteral("\u00a0: ") : QStringLiteral(": "))
    {
    }

    QString take() { return std::move(m_text); }

    void operator()(const Heading &e)
    {
        QString line = QString(e.level, u'#') + u' ' + markdownText(onOneLine(e.text));
        if (e.status)
            line += QStringLiteral(" — ") + markdownText(e.statusWord);
        paragraph(line);
        if (!e.eyebrow.isEmpty())
            paragraph(markdownText(e.eyebrow));
        if (!e.aside.empty())
            paragraph(markdownText(lettersOf(e.aside)).replace(u'\n', QStringLiteral(", ")));
    }
    void operator()(const Paragraph &e) { paragraph(markdownRuns(e.text)); }
    void operator()(const BulletList &e)
    {
        for (const Text &one : e.items)
            m_text += QStringLiteral("- ") + markdownRuns(one) + u'\n';
        m_text += u'\n';
    }
    void operator()(const Callout &e)
    {
        paragraph(QStringLiteral("> **") + markdownText(e.title) + QStringLiteral("**  \n> ") + markdownRuns(e.text));
    }
    void operator()(const Table &e);
    void operator()(const Facts &e)
    {
        for (const Fact &fact : e.facts)
            m_text += QStringLiteral("- ") + markdownText(fact.label) + m_colon + QStringLiteral("**") + markdownText(fact.value)
                    + QStringLiteral("** ") + markdownText(core::oneLine(QStringList{fact.note, fact.detail}.join(u' '))) + u'\n';
        m_text += u'\n';
    }
    void operator()(const NoteList &e)
    {
        paragraph(QStringLiteral("### ") + markdownText(e.title));
        for (const Note &note : e.notes)
            m_text += QStringLiteral("- **") + markdownText(note.title) + QStringLiteral("**") + m_colon + markdownText(note.text) + u'\n';
        m_text += u'\n';
    }
    void operator()(const Card &e)
    {
        paragraph(QStringLiteral("### ") + markdownText(e.title));
        for (const QString &line : {e.headline, e.quote})
            if (!line.isEmpty())
                paragraph(markdownText(line));
        for (const CardField &field : e.fields)
            m_text += QStringLiteral("- **") + markdownText(field.label) + QStringLiteral("**") + m_colon + markdownRuns(field.text)
                    + QStringLiteral(" (") + markdownText(field.evidence) + QStringLiteral(")\n");
        m_text += u'\n';
    }
    void operator()(const KeyValues &e)
    {
        for (const KeyValues::Line &line : e.lines)
            m_text += QStringLiteral("- ") + markdownText(line.key) + m_colon + markdownRuns(line.value) + u'\n';
        m_text += u'\n';
    }
    void operator()(const Figure &e) { paragraph(markdownText(e.alternative)); }
    void operator()(const MonthSheet &) { }
    void operator()(const WallSheet &) { }
    void operator()(const ContentsList &) { }
    void operator()(const AnswerRoom &e)
    {
        paragraph(markdownText(answerOptions(e)));
        for (int line = 0; line < e.lines; ++line)
            paragraph(markdownText(answerLine()));
    }
    void operator()(const Columns &e)
    {
        for (const auto &column : e.columns)
            for (const Element &element : column)
                std::visit(*this, static_cast<const Element::variant &>(element));
    }

private:
    void paragraph(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_text += text + QStringLiteral("\n\n");
    }

    QString m_colon;
    QString m_text;
};

QString markdownCell(const Cell &cell)
{
    QStringList parts;
    if (cell.bullet)
        parts += markdownText(cell.alternative);
    if (!cell.text.empty())
        parts += markdownRuns(cell.text);
    if (!cell.second.empty())
        parts += markdownRuns(cell.second);
    return parts.join(u' ');
}

void MarkdownWriter::operator()(const Table &e)
{
    QString head = QStringLiteral("|"), rule = QStringLiteral("|");
    for (const Column &column : e.columns) {
        head += u' ' + markdownText(column.title) + QStringLiteral(" |");
        rule += column.align == Align::Right ? QStringLiteral(" ---: |") : QStringLiteral(" --- |");
    }
    m_text += head + u'\n' + rule + u'\n';
    for (const Row &row : e.rows) {
        m_text += u'|';
        for (size_t i = 0; i < e.columns.size(); ++i)
            m_text += u' ' + (i < row.cells.size() ? markdownCell(row.cells[i]) : QString()) + QStringLiteral(" |");
        m_text += u'\n';
    }
    m_text += u'\n';
}

} // namespace

QByteArray markdown(const Input &input)
{
    MarkdownWriter writer(input.language);
    for (const Section &section : compose(input).sections)
        if (section.isListed)
            for (const Element &element : section.versions.front())
                std::visit(writer, static_cast<const Element::variant &>(element));
    return writer.take().toUtf8();
}

} // namespace report
