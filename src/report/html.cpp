// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"

#include "charts/bullet.h"
#include "charts/marks.h"
#include "charts/svgcanvas.h"
#include "core/oneline.h"
#include "report/cairocanvas.h"
#include "report/compose/compose.h"

namespace report {

namespace {

constexpr double pageWidth = 640; // of charts, in CSS pixels

QString htmlText(const QString &text)
{
    return printable(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString elementHtml(const QString &tag, const QString &inner, const QString &attributes = {})
{
    return u'<' + tag + (attributes.isEmpty() ? QString() : QString(u' ' + attributes)) + u'>' + inner + QStringLiteral("</") + tag
         + QStringLiteral(">\n");
}

QString classOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return {};
    case Tone::Muted:
        return QStringLiteral("muted");
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::OnTrack:
        return QStringLiteral("on-track");
    case Tone::Behind:
        return QStringLiteral("behind");
    case Tone::AtRisk:
        return QStringLiteral("at-risk");
    case Tone::NoData:
        return QStringLiteral("muted");
    }
    Q_UNREACHABLE();
}

QString htmlRuns(const Text &text)
{
    QString result;
    for (const Run &run : text) {
        QString inner = htmlText(run.text);
        if (run.isStrong)
            inner = QStringLiteral("<strong>") + inner + QStringLiteral("</strong>");
        if (const QString name = classOf(run.tone); !name.isEmpty())
            inner = QStringLiteral("<span class=\"") + name + QStringLiteral("\">") + inner + QStringLiteral("</span>");
        const QString target = run.link.startsWith(u'#') ? run.link : QString::fromLatin1(safeAddress(run.link));
        result +=
            target.isEmpty()
                ? inner
                : QString(QStringLiteral("<a href=\"") + target.toHtmlEscaped() + QStringLiteral("\">") + inner + QStringLiteral("</a>"));
    }
    return result;
}

QString svgOf(const charts::SvgCanvas &canvas, const QString &alternative)
{
    QString svg = QString::fromUtf8(canvas.document(printable(alternative)));
    return svg.mid(std::max<qsizetype>(0, svg.indexOf(QStringLiteral("<svg")))); // without the XML declaration
}

class HtmlWriter {
public:
    HtmlWriter()
        : m_theme(charts::Theme::forPaper(13, QStringLiteral("Noto Sans")))
    {
    }
    QString take() { return std::move(m_text); }
    const charts::Theme &theme() const { return m_theme; }

    void operator()(const Heading &e)
    {
        if (!e.eyebrow.isEmpty())
            m_text += elementHtml(QStringLiteral("p"), htmlText(e.eyebrow), QStringLiteral("class=\"muted\""));
        QString inner = htmlText(e.text);
        if (e.status)
            inner += QStringLiteral(" <span class=\"status\">") + statusSvg(*e.status) + u' ' + htmlText(e.statusWord)
                   + QStringLiteral("</span>");
        m_text += elementHtml(
            QStringLiteral("h%1").arg(e.level), inner, e.anchor.isEmpty() ? QString() : QStringLiteral("id=\"%1\"").arg(e.anchor));
        if (!e.aside.empty())
            m_text += elementHtml(QStringLiteral("p"), htmlRuns(e.aside));
    }
    void operator()(const Paragraph &e)
    {
        m_text += elementHtml(
            QStringLiteral("p"), htmlRuns(e.text), e.style == ParagraphStyle::Lead ? QStringLiteral("class=\"lead\"") : QString());
    }
    void operator()(const BulletList &e)
    {
        QString items;
        for (const Text &one : e.items)
            items += elementHtml(QStringLiteral("li"), htmlRuns(one));
        m_text += elementHtml(QStringLiteral("ul"), items);
    }
    void operator()(const Callout &e)
    {
        m_text += elementHtml(QStringLiteral("section"),
            elementHtml(QStringLiteral("p"), QStringLiteral("<strong class=\"accent\">") + htmlText(e.title) + QStringLiteral("</strong>"))
                + elementHtml(QStringLiteral("p"), htmlRuns(e.text)),
            QStringLiteral("class=\"callout\""));
    }
    void operator()(const Table &e);
    void operator()(const Facts &e)
    {
        QString items;
        for (const Fact &fact : e.facts)
            items += QStringLiteral("<div>") + elementHtml(QStringLiteral("dt"), htmlText(fact.label))
                   + elementHtml(QStringLiteral("dd"), QStringLiteral("<strong>") + htmlText(fact.value) + QStringLiteral("</strong> ")
                                                           + htmlText(core::oneLine(QStringList{fact.note, fact.detail}.join(u' '))))
                   + QStringLiteral("</div>");
        m_text += elementHtml(QStringLiteral("dl"), items, QStringLiteral("class=\"facts\""));
    }
    void operator()(const NoteList &e)
    {
        m_text += elementHtml(QStringLiteral("h3"), htmlText(e.title));
        QString items;
        for (const Note &note : e.notes)
            items += elementHtml(QStringLiteral("li"),
                QStringLiteral("<strong>") + htmlText(note.title) + QStringLiteral("</strong><br>") + htmlText(note.text));
        m_text += elementHtml(QStringLiteral("ul"), items);
    }
    void operator()(const Card &e)
    {
        m_text += elementHtml(QStringLiteral("h3"), htmlText(e.title), QStringLiteral("id=\"%1\"").arg(e.anchor));
        m_text += elementHtml(QStringLiteral("p"), htmlText(e.headline), QStringLiteral("class=\"muted\""));
        if (!e.quote.isEmpty())
            m_text += elementHtml(QStringLiteral("blockquote"), htmlText(e.quote));
        QString items;
        for (const CardField &field : e.fields)
            items += elementHtml(QStringLiteral("dt"), htmlText(field.label))
                   + elementHtml(QStringLiteral("dd"),
                       htmlRuns(field.text) + QStringLiteral("<br>")
                           + htmlRuns({{field.evidence, false, field.isAssumption ? Tone::Behind : Tone::Muted, field.link}}));
        m_text += elementHtml(QStringLiteral("dl"), items);
    }
    void operator()(const KeyValues &e)
    {
        QString items;
        for (const KeyValues::Line &line : e.lines)
            items += elementHtml(QStringLiteral("dt"), htmlText(line.key)) + elementHtml(QStringLiteral("dd"), htmlRuns(line.value));
        m_text += elementHtml(QStringLiteral("dl"), items);
    }
    void operator()(const Figure &e);
    void operator()(const MonthSheet &) { }
    void operator()(const WallSheet &) { }
    void operator()(const ContentsList &) { }
    void operator()(const AnswerRoom &e)
    {
        if (!e.options.isEmpty())
            m_text += elementHtml(QStringLiteral("p"), htmlText(answerOptions(e)));
        for (int line = 0; line < e.lines; ++line)
            m_text += elementHtml(QStringLiteral("p"), htmlText(answerLine()));
    }
    void operator()(const Columns &e)
    {
        m_text += QStringLiteral("<div class=\"columns\">\n");
        for (const auto &column : e.columns) {
            m_text += QStringLiteral("<div>\n");
            for (const Element &element : column)
                std::visit(*this, static_cast<const Element::variant &>(element));
            m_text += QStringLiteral("</div>\n");
        }
        m_text += QStringLiteral("</div>\n");
    }

private:
    QString statusSvg(core::KpiStatus status) const
    {
        charts::SvgCanvas canvas({12, 12}, m_theme.fontFamily, m_measure);
        charts::drawStatus(canvas, m_theme, status, {1, 1, 10, 10});
        return svgOf(canvas, {});
    }
    QString cellHtml(const Cell &cell) const;

    charts::Theme m_theme;
    const CairoCanvas m_measure{nullptr, m_theme.fontFamily};
    QString m_text;
};

QString HtmlWriter::cellHtml(const Cell &cell) const
{
    QString inner;
    if (cell.status)
        inner += statusSvg(*cell.status) + u' ';
    if (cell.pillar) {
        charts::SvgCanvas canvas({12, 12}, m_theme.fontFamily, m_measure);
        charts::drawPillar(canvas, m_theme, *cell.pillar, {1, 1, 10, 10});
        inner += svgOf(canvas, {}) + u' ';
    }
    if (cell.bullet) {
        charts::SvgCanvas canvas({90, 24}, m_theme.fontFamily, m_measure);
        charts::draw(
            canvas, charts::layOut(charts::Bullet{cell.bullet->progress, cell.bullet->expected}, {1, 1, 88, 22}, m_theme), m_theme);
        inner += svgOf(canvas, cell.alternative);
    }
    inner += htmlRuns(cell.text);
    if (!cell.second.empty())
        inner += QStringLiteral("<br><small>") + htmlRuns(cell.second) + QStringLiteral("</small>");
    return inner;
}

void HtmlWriter::operator()(const Table &e)
{
    QString head, body;
    for (const Column &column : e.columns)
        head += elementHtml(QStringLiteral("th"), htmlText(column.title),
            column.align == Align::Right ? QStringLiteral("scope=\"col\" class=\"number\"") : QStringLiteral("scope=\"col\""));
    for (const Row &row : e.rows) {
        QString cells;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (row.isGroup) {
                cells += elementHtml(QStringLiteral("th"), cellHtml(row.cells[i]),
                    QStringLiteral("scope=\"colgroup\" colspan=\"%1\"").arg(e.columns.size()));
                continue;
            }
            const bool isHead = i < e.columns.size() && e.columns[i].isRowHead;
            const bool isNumber = i < e.columns.size() && e.columns[i].align == Align::Right;
            cells += elementHtml(isHead ? QStringLiteral("th") : QStringLiteral("td"), cellHtml(row.cells[i]),
                isHead     ? QStringLiteral("scope=\"row\"")
                : isNumber ? QStringLiteral("class=\"number\"")
                           : QString());
        }
        body += elementHtml(QStringLiteral("tr"), cells, row.isTinted ? QStringLiteral("class=\"ours\"") : QString());
    }
    m_text += elementHtml(QStringLiteral("table"), elementHtml(QStringLiteral("caption"), htmlText(e.summary))
                                                       + elementHtml(QStringLiteral("thead"), elementHtml(QStringLiteral("tr"), head))
                                                       + elementHtml(QStringLiteral("tbody"), body));
}

void HtmlWriter::operator()(const Figure &e)
{
    QString inner;
    if (const ChartPicture *picture = std::get_if<ChartPicture>(&e.picture)) {
        charts::SvgCanvas canvas({pageWidth, pageWidth / 2}, m_theme.fontFamily, m_measure);
        charts::draw(canvas, charts::layOut(picture->chart, {0, 0, pageWidth, pageWidth / 2}, m_theme, canvas), m_theme);
        inner = svgOf(canvas, e.alternative);
    }
    m_text += elementHtml(QStringLiteral("figure"), inner + elementHtml(QStringLiteral("figcaption"), htmlText(e.alternative)));
}

QString styleSheet(const charts::Theme &theme)
{
    return QStringLiteral("body{font:15px/1.45 'Noto Sans',sans-serif;color:%1;max-width:960px;margin:2rem auto;padding:0 1rem}"
                          "h2{margin-top:3rem;border-top:2px solid "
                          "%1;padding-top:1rem}.lead{font-size:1.4rem}.muted,small,caption,figcaption,dt{color:%2}"
                          ".accent{color:%3}.on-track{color:%4}.behind{color:%5}.at-risk{color:%6}"
                          ".callout{background:%7;border-left:4px solid %3;padding:.5rem "
                          "1rem}table{border-collapse:collapse;width:100%;margin:1rem 0}")
               .arg(theme.text.name(), theme.muted.name(), theme.accent.name(), theme.onTrack.name(), theme.behind.name(),
                   theme.atRisk.name(), theme.selection.name())
         + QStringLiteral(
             "caption{text-align:left;font-size:.85rem}th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;"
             "border-bottom:1px solid %1}thead th{border-bottom:2px solid "
             "%2;font-weight:normal}.number{text-align:right}.ours{background:%3}"
             "dl{display:grid;grid-template-columns:10rem 1fr;gap:.2rem 1rem}dd{margin:0}.facts{display:flex;flex-wrap:wrap;gap:2rem}"
             ".columns{display:grid;grid-template-columns:1fr 1fr;gap:2rem}figure{margin:1rem 0}svg{max-width:100%;vertical-align:middle}")
               .arg(theme.line.name(), theme.text.name(), theme.selection.name());
}

} // namespace

QByteArray html(const Input &input)
{
    const Document document = compose(input);
    HtmlWriter writer;
    for (const Section &section : document.sections)
        if (section.isListed)
            for (const Element &element : section.versions.front())
                std::visit(writer, static_cast<const Element::variant &>(element));
    const QString head =
        QStringLiteral("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        + elementHtml(QStringLiteral("title"), document.title.toHtmlEscaped())
        + elementHtml(QStringLiteral("style"), styleSheet(writer.theme()));
    const QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + document.language.code() + QStringLiteral("\">\n")
                       + elementHtml(QStringLiteral("head"), head)
                       + elementHtml(QStringLiteral("body"), elementHtml(QStringLiteral("main"), writer.take()))
                       + QStringLiteral("</html>\n");
    return page.toUtf8();
}

} // namespace report
