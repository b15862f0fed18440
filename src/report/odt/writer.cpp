// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/odt/writer.h"

#include "charts/marks.h"
#include "report/odt/parts.h"
#include "report/statustone.h"

namespace report {

namespace {

constexpr double statusPicture = 9;
constexpr double onePagePart = 0.86; // of the body's height

QString odtParagraphStyle(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Lead:
        return QStringLiteral("Lead");
    case ParagraphStyle::Muted:
        return QStringLiteral("Muted");
    case ParagraphStyle::Caption:
        return QStringLiteral("Note");
    case ParagraphStyle::Body:
        break;
    }
    return QStringLiteral("Text_20_body");
}

} // namespace

OdtWriter::OdtWriter(const Document &document, const charts::Theme &theme)
    : m_document(document)
    , m_theme(theme)
    , m_typesetter(document.language)
    , m_pictures(theme)
{
}

void OdtWriter::write(const Section &section)
{
    m_orientation = section.isLandscape ? Orientation::Landscape : Orientation::Portrait;
    m_width = bodyWidthOf(m_orientation);
    m_bodyHeight = bodyHeightOf(m_orientation);
    if (section.startsPage)
        m_newPage = m_orientation;
    for (const Element &element : versionOf(section))
        writeElement(element);
}

// What has to fit on one page gets some room to spare: other programs set it, with a header.
const std::vector<Element> &OdtWriter::versionOf(const Section &section) const
{
    const std::vector<ContentsLine> noContents;
    const PageNumbers noPages;
    for (const auto &version : section.versions) {
        if (&version == &section.versions.back())
            break;
        Galley galley({m_typesetter, m_theme, noPages, noContents, m_width, m_bodyHeight, m_orientation});
        setElements(galley, version);
        if (galley.height() <= m_bodyHeight * onePagePart)
            return version;
    }
    return section.versions.back();
}

void OdtWriter::writeElement(const Element &element)
{
    std::visit(*this, static_cast<const Element::variant &>(element));
}

QString OdtWriter::placed(const QString &style, bool isClose)
{
    separate();
    const std::optional<Orientation> page = std::exchange(m_newPage, std::nullopt);
    if (!page && !isClose)
        return style;
    const bool isUpright = page == Orientation::Portrait;
    const QString name = style
                       + (isClose      ? QStringLiteral("_20_below")
                           : isUpright ? QStringLiteral("_20_on_20_a_20_new_20_page")
                                       : QStringLiteral("_20_on_20_a_20_new_20_wide_20_page"));
    if (m_placedStyles.insert(name).second) {
        const OdtElement element(m_styles, "style:style",
            {{"style:name", name}, {"style:family", QStringLiteral("paragraph")}, {"style:parent-style-name", style},
                {"style:master-page-name", isClose     ? QString()
                                           : isUpright ? QStringLiteral("Standard")
                                                       : QStringLiteral("Landscape")}});
        m_styles.empty("style:paragraph-properties",
            {{"style:page-number", isClose ? QString() : QStringLiteral("auto")}, {"fo:margin-top", odtPoints(0)}});
    }
    return name;
}

void OdtWriter::paragraph(const QString &style, const Text &text)
{
    if (lettersOf(text).isEmpty())
        return;
    const OdtElement element(m_body, "text:p", {{"text:style-name", placed(style)}});
    runs(text);
}

void OdtWriter::runs(const Text &text)
{
    for (const Run &run : text) {
        const QString target = run.link.startsWith(u'#') ? run.link : QString::fromLatin1(safeAddress(run.link));
        const QString tone = odtToneStyle(run.tone);
        if (!target.isEmpty())
            m_body.open("text:a", {{"xlink:type", QStringLiteral("simple")}, {"xlink:href", target},
                                      {"text:style-name", run.link.startsWith(u'#') ? QStringLiteral("Link_20_inside")
                                                                                    : QStringLiteral("Internet_20_link")}});
        if (!tone.isEmpty())
            m_body.open("text:span", {{"text:style-name", tone}});
        if (run.isStrong)
            m_body.open("text:span", {{"text:style-name", QStringLiteral("Strong_20_Emphasis")}});
        m_body.letters(run.text);
        for (const bool isOpen : {run.isStrong, !tone.isEmpty(), !target.isEmpty()})
            if (isOpen)
                m_body.close();
    }
}

void OdtWriter::picture(const OdtPicture &picture, const QString &title, const QString &description)
{
    const OdtElement frame(m_body, "draw:frame",
        {{"draw:name", QStringLiteral("picture-%1").arg(++m_frames)}, {"draw:style-name", QStringLiteral("Picture")},
            {"text:anchor-type", QStringLiteral("as-char")}, {"svg:width", odtPoints(picture.size.width())},
            {"svg:height", odtPoints(picture.size.height())}});
    for (const QByteArray &path : picture.paths)
        m_body.empty("draw:image", {{"xlink:href", QString::fromLatin1(path)}, {"xlink:type", QStringLiteral("simple")},
                                       {"xlink:show", QStringLiteral("embed")}, {"xlink:actuate", QStringLiteral("onLoad")}});
    const auto say = [this](const char *name, const QString &text) {
        if (text.isEmpty())
            return;
        const OdtElement element(m_body, name);
        m_body.letters(onOneLine(text));
    };
    say("svg:title", title);
    say("svg:desc", description);
}

void OdtWriter::operator()(const Heading &e)
{
    paragraph(QStringLiteral("Eyebrow"), plain(e.eyebrow));
    m_heading = e.text;
    const int level = std::clamp(e.level - 1, 1, 3);
    const QString style = e.level == 1 ? QStringLiteral("Title") : QStringLiteral("Heading_20_%1").arg(std::clamp(e.look() - 1, 1, 3));
    const QString used = placed(style, !e.eyebrow.isEmpty());
    const bool isTitle = e.level == 1; // no line of the outline
    m_body.open(
        isTitle ? "text:p" : "text:h", {{"text:style-name", used}, {"text:outline-level", isTitle ? QString() : QString::number(level)}});
    if (!e.anchor.isEmpty())
        m_body.empty("text:bookmark", {{"text:name", e.anchor}});
    m_body.letters(onOneLine(e.text));
    m_body.close();
    if (e.status) {
        const OdtElement line(m_body, "text:p", {{"text:style-name", QStringLiteral("Status")}});
        const QRectF box(0, 0, statusPicture, statusPicture);
        picture(
            m_pictures.add(box.size(), {}, [&](charts::Canvas &canvas) { charts::drawStatus(canvas, m_theme, *e.status, box); }), {}, {});
        runs({{u' ' + e.statusWord, false, toneOf(*e.status)}});
    }
    paragraph(QStringLiteral("Muted"), e.aside);
}

void OdtWriter::operator()(const Paragraph &e)
{
    paragraph(odtParagraphStyle(e.style), e.text);
}

void OdtWriter::operator()(const AnswerRoom &e)
{
    if (!e.options.isEmpty())
        paragraph(odtParagraphStyle(ParagraphStyle::Body), plain(answerOptions(e)));
    for (int line = 0; line < e.lines; ++line)
        paragraph(odtParagraphStyle(ParagraphStyle::Body), plain(answerLine()));
}

void OdtWriter::operator()(const BulletList &e)
{
    separate();
    const OdtElement list(m_body, "text:list", {{"text:style-name", QStringLiteral("Bullets")}});
    for (const Text &one : e.items) {
        const OdtElement item(m_body, "text:list-item");
        const OdtElement line(m_body, "text:p", {{"text:style-name", QStringLiteral("List_20_Bullet")}});
        runs(one);
    }
}

void OdtWriter::operator()(const Callout &e)
{
    paragraph(QStringLiteral("Callout_20_title"), plain(e.title));
    paragraph(QStringLiteral("Callout"), e.text);
}

void OdtWriter::operator()(const NoteList &e)
{
    if (!e.title.isEmpty())
        (*this)(Heading{3, e.title});
    BulletList list;
    for (const Note &note : e.notes)
        list.items.push_back(note.text.isEmpty() ? strong(note.title) : strong(note.title + u'\n') + muted(note.text));
    if (!list.items.empty())
        (*this)(list);
}

void OdtWriter::operator()(const Figure &e)
{
    const std::vector<ContentsLine> noContents;
    const PageNumbers noPages;
    const Measure measure{m_typesetter, m_theme, noPages, noContents, m_width, m_bodyHeight, m_orientation};
    const Drawing drawing = drawingOf(e.picture, measure);
    const auto *chart = std::get_if<ChartPicture>(&e.picture);
    const QSizeF size(m_width, drawing.height);
    const OdtPicture stored = chart ? m_pictures.add(size, e.alternative,
                                  [&](charts::Canvas &canvas) {
                                      charts::draw(canvas, charts::layOut(chart->chart, QRectF({0, 0}, size), m_theme, canvas), m_theme);
                                  })
                                    : m_pictures.add(drawing, m_width);
    {
        const OdtElement line(m_body, "text:p",
            {{"text:style-name", placed(e.caption.isEmpty() ? QStringLiteral("Figure") : QStringLiteral("Figure_20_captioned"))}});
        picture(stored, m_heading, e.alternative);
    }
    paragraph(QStringLiteral("Caption"), plain(e.caption));
}

void OdtWriter::writeContentsLine(const ContentsLine &line)
{
    const OdtElement paragraph(m_body, "text:p", {{"text:style-name", QStringLiteral("Contents_20_1")}});
    const OdtElement link(m_body, "text:a",
        {{"xlink:type", QStringLiteral("simple")}, {"xlink:href", u'#' + line.anchor},
            {"text:style-name", QStringLiteral("Link_20_inside")}});
    m_body.letters(line.title);
    m_body.empty("text:tab");
    const OdtElement page(m_body, "text:bookmark-ref", {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", line.anchor}});
    m_body.letters(QStringLiteral("…")); // until a program that breaks pages has counted
}

void OdtWriter::operator()(const ContentsList &)
{
    separate();
    const OdtElement contents(m_body, "text:table-of-content", {{"text:name", QStringLiteral("contents")}});
    {
        const OdtElement source(m_body, "text:table-of-content-source", {{"text:outline-level", QStringLiteral("1")}});
        const OdtElement entry(m_body, "text:table-of-content-entry-template",
            {{"text:outline-level", QStringLiteral("1")}, {"text:style-name", QStringLiteral("Contents_20_1")}});
        m_body.empty("text:index-entry-link-start");
        m_body.empty("text:index-entry-text");
        m_body.empty("text:index-entry-tab-stop", {{"style:type", QStringLiteral("right")}});
        m_body.empty("text:index-entry-page-number");
        m_body.empty("text:index-entry-link-end");
    }
    const OdtElement body(m_body, "text:index-body");
    for (const Section &section : m_document.sections)
        if (section.isListed)
            writeContentsLine({section.title, section.anchor});
}

} // namespace report
