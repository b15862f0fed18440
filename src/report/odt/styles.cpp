// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/odt/parts.h"

#include "report/odt/xml.h"
#include "report/paper.h"

namespace report {

namespace {

const QString documentFontName = QStringLiteral("Noto Sans");

// What a paragraph style sets; the rest it has from its parent.
struct ParagraphLook {
    const char *name;
    const char *parent;
    style::Type type = {0, 0}; // 0: the parent's
    double above = -1; // below 0: the parent's
    double below = -1;
    QColor colour = {};
    bool isStrong = false;
    bool isKeptWithNext = false;
    bool isRight = false;
    QColor ground = {};
    int outlineLevel = 0;
};

std::vector<ParagraphLook> looks(const charts::Theme &theme)
{
    const QColor text = theme.text, muted = theme.muted, accent = theme.accent, tint = theme.selection;
    return {{"Text_20_body", "Standard", {}, 0, 6}, {"Title", "Standard", style::title, 0, 4, text, true, true},
        {"Heading", "Standard", {}, 15, 3, text, true, true},
        {"Heading_20_1", "Heading", style::section, 0, 6, text, true, true, false, {}, 1},
        {"Heading_20_2", "Heading", style::heading, 15, 3, text, true, true, false, {}, 2},
        {"Heading_20_3", "Heading", style::body, 9, 3, text, true, true, false, {}, 3},
        {"Eyebrow", "Text_20_body", {}, 12, 1, muted, false, true}, {"Lead", "Text_20_body", style::lead, 0, 8},
        {"Muted", "Text_20_body", {}, -1, -1, muted}, {"Note", "Text_20_body", style::caption, -1, -1, muted},
        {"Status", "Text_20_body", style::heading, -1, -1, {}, true, true}, {"Quotations", "Text_20_body", style::heading, -1, -1, accent},
        {"List_20_Bullet", "Text_20_body", {}, 0, 2}, {"Caption", "Standard", style::caption, 3, 10, muted},
        {"Figure", "Standard", {}, 6, 6}, {"Figure_20_captioned", "Figure", {}, -1, 0, {}, false, true},
        {"Callout_20_title", "Standard", style::body, 8, 0, accent, true, true, false, tint},
        {"Callout", "Standard", {10.4, 15}, 0, 8, {}, false, false, false, tint}, {"Table_20_Contents", "Standard"},
        {"Table_20_Contents_20_Right", "Table_20_Contents", {}, -1, -1, {}, false, false, true},
        {"Table_20_Heading", "Table_20_Contents", style::caption, -1, -1, muted, false, true},
        {"Table_20_Heading_20_Right", "Table_20_Heading", {}, -1, -1, muted, false, true, true},
        {"Table_20_Group", "Table_20_Contents", {}, 5, -1, {}, true, true},
        {"Table_20_Note", "Table_20_Contents", style::caption, -1, -1, muted},
        {"Table_20_Note_20_Right", "Table_20_Note", {}, -1, -1, muted, false, false, true},
        {"Fact_20_label", "Table_20_Contents", {}, -1, -1, muted}, {"Fact_20_value", "Table_20_Contents", style::figure, -1, -1, {}, true},
        {"After_20_table", "Standard", {6, 6}, 0, 0}, {"Contents_20_1", "Standard", {10.4, 21}},
        {"Header", "Standard", style::footer, 0, 0, muted}, {"Footer", "Standard", style::footer, 0, 0, muted}};
}

QString colourName(const QColor &colour)
{
    return colour.isValid() ? colour.name() : QString();
}

QString shownName(const char *name)
{
    return QString::fromLatin1(name).replace(QStringLiteral("_20_"), QStringLiteral(" "));
}

void writeLook(OdtXml &xml, const ParagraphLook &look)
{
    const bool isHeading = look.outlineLevel > 0, isSized = look.type.size > 0;
    const OdtElement style(xml, "style:style",
        {{"style:name", QString::fromLatin1(look.name)}, {"style:display-name", shownName(look.name)},
            {"style:family", QStringLiteral("paragraph")}, {"style:parent-style-name", QString::fromLatin1(look.parent)},
            {"style:next-style-name", isHeading ? QStringLiteral("Text_20_body") : QString()},
            {"style:default-outline-level", isHeading ? QString::number(look.outlineLevel) : QString()}});
    const bool isContents = qstrcmp(look.name, "Contents_20_1") == 0;
    const bool isFoot = qstrcmp(look.name, "Footer") == 0 || qstrcmp(look.name, "Header") == 0;
    {
        const OdtElement properties(xml, "style:paragraph-properties",
            {{"fo:margin-top", look.above < 0 ? QString() : odtPoints(look.above)},
                {"fo:margin-bottom", look.below < 0 ? QString() : odtPoints(look.below)},
                {"style:line-height-at-least", isSized ? odtPoints(look.type.leading) : QString()},
                {"fo:keep-with-next", look.isKeptWithNext ? QStringLiteral("always") : QString()},
                {"fo:text-align", look.isRight ? QStringLiteral("end") : QString()}, {"fo:background-color", colourName(look.ground)},
                {"fo:padding", look.ground.isValid() ? odtPoints(8) : QString()},
                {"fo:border", look.ground.isValid() ? QStringLiteral("none") : QString()},
                {"style:join-border", look.ground.isValid() ? QStringLiteral("true") : QString()}});
        if (isContents || isFoot) {
            const OdtElement stops(xml, "style:tab-stops");
            xml.empty("style:tab-stop",
                {{"style:position", odtPoints(bodyWidthOf(Orientation::Portrait))}, {"style:type", QStringLiteral("right")}});
            if (isFoot)
                xml.empty("style:tab-stop",
                    {{"style:position", odtPoints(bodyWidthOf(Orientation::Landscape))}, {"style:type", QStringLiteral("right")}});
        }
    }
    xml.empty(
        "style:text-properties", {{"fo:font-size", isSized ? odtPoints(look.type.size) : QString()}, {"fo:color", colourName(look.colour)},
                                     {"fo:font-weight", look.isStrong ? QStringLiteral("bold") : QString()}});
}

void writeDefaults(OdtXml &xml, const Document &document, const charts::Theme &theme)
{
    const QString locale = document.language.locale().name(); // fr_FR
    const OdtElement style(xml, "style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.empty(
        "style:paragraph-properties", {{"style:line-height-at-least", odtPoints(style::body.leading)}, {"fo:orphans", QStringLiteral("2")},
                                          {"fo:widows", QStringLiteral("2")}, {"style:tab-stop-distance", odtPoints(36)}});
    xml.empty("style:text-properties", {{"style:font-name", documentFontName}, {"fo:font-size", odtPoints(style::body.size)},
                                           {"fo:color", theme.text.name()}, {"fo:language", document.language.code()},
                                           {"fo:country", locale.contains(u'_') ? locale.section(u'_', 1, 1) : QStringLiteral("none")}});
}

void writeTextStyle(OdtXml &xml, const QString &name, const QColor &colour, bool isStrong)
{
    const OdtElement style(xml, "style:style",
        {{"style:name", name}, {"style:display-name", QString(name).replace(QStringLiteral("_20_"), QStringLiteral(" "))},
            {"style:family", QStringLiteral("text")}});
    xml.empty(
        "style:text-properties", {{"fo:color", colourName(colour)}, {"fo:font-weight", isStrong ? QStringLiteral("bold") : QString()}});
}

void writeTextStyles(OdtXml &xml, const charts::Theme &theme)
{
    writeTextStyle(xml, QStringLiteral("Strong_20_Emphasis"), {}, true);
    const std::pair<Tone, QColor> tones[] = {{Tone::Muted, theme.muted}, {Tone::Accent, theme.accent}, {Tone::OnTrack, theme.onTrack},
        {Tone::Behind, theme.behind}, {Tone::AtRisk, theme.atRisk}, {Tone::NoData, theme.noData}};
    for (const auto &[tone, colour] : tones)
        writeTextStyle(xml, odtToneStyle(tone), colour, false);
    writeTextStyle(xml, QStringLiteral("Internet_20_link"), theme.accent, false);
    writeTextStyle(xml, QStringLiteral("Link_20_inside"), theme.text, false);
}

void writeBullets(OdtXml &xml)
{
    const OdtElement list(xml, "text:list-style", {{"style:name", QStringLiteral("Bullets")}});
    const OdtElement level(
        xml, "text:list-level-style-bullet", {{"text:level", QStringLiteral("1")}, {"text:bullet-char", QStringLiteral("•")}});
    const OdtElement properties(
        xml, "style:list-level-properties", {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
    xml.empty("style:list-level-label-alignment",
        {{"text:label-followed-by", QStringLiteral("listtab")}, {"text:list-tab-stop-position", odtPoints(12)},
            {"fo:text-indent", odtPoints(-12)}, {"fo:margin-left", odtPoints(12)}});
}

void writeOutline(OdtXml &xml)
{
    const OdtElement outline(xml, "text:outline-style", {{"style:name", QStringLiteral("Outline")}});
    for (int level = 1; level <= 3; ++level)
        xml.empty("text:outline-level-style", {{"text:level", QString::number(level)}, {"style:num-format", QStringLiteral("")}});
}

void writePageLayout(OdtXml &xml, Orientation orientation, const charts::Theme &theme)
{
    const bool isUpright = orientation == Orientation::Portrait;
    const OdtElement layout(xml, "style:page-layout", {{"style:name", isUpright ? QStringLiteral("Upright") : QStringLiteral("Sideways")}});
    const QString margin = odtPoints(marginOf(orientation));
    xml.empty("style:page-layout-properties",
        {{"fo:page-width", odtPoints(paperOf(orientation).width())}, {"fo:page-height", odtPoints(paperOf(orientation).height())},
            {"style:print-orientation", isUpright ? QStringLiteral("portrait") : QStringLiteral("landscape")}, {"fo:margin-left", margin},
            {"fo:margin-right", margin}, {"fo:margin-top", odtPoints(marginOf(orientation) * 0.6)},
            {"fo:margin-bottom", odtPoints(marginOf(orientation) * 0.7)}});
    {
        const OdtElement header(xml, "style:header-style");
        xml.empty(
            "style:header-footer-properties", {{"fo:min-height", odtPoints(style::footer.leading)}, {"fo:margin-bottom", odtPoints(8)}});
    }
    const OdtElement footer(xml, "style:footer-style");
    xml.empty("style:header-footer-properties",
        {{"fo:min-height", odtPoints(style::footer.leading)}, {"fo:margin-top", odtPoints(8)}, {"fo:padding-top", odtPoints(4)},
            {"fo:border-top", odtPoints(style::hairline) + QStringLiteral(" solid ") + theme.line.name()}});
}

void writeMasterPage(OdtXml &xml, Orientation orientation, const Document &document)
{
    const bool isUpright = orientation == Orientation::Portrait;
    const OdtElement page(xml, "style:master-page",
        {{"style:name", isUpright ? QStringLiteral("Standard") : QStringLiteral("Landscape")},
            {"style:page-layout-name", isUpright ? QStringLiteral("Upright") : QStringLiteral("Sideways")}});
    {
        const OdtElement header(xml, "style:header");
        const OdtElement line(xml, "text:p", {{"text:style-name", QStringLiteral("Header")}});
        xml.letters(onOneLine(document.title));
    }
    const OdtElement footer(xml, "style:footer");
    const OdtElement line(xml, "text:p", {{"text:style-name", QStringLiteral("Footer")}});
    xml.letters(onOneLine(document.subject));
    xml.empty("text:tab");
    if (!isUpright)
        xml.empty("text:tab");
    xml.open("text:page-number", {{"text:select-page", QStringLiteral("current")}});
    xml.letters(QStringLiteral("1"));
    xml.close();
    xml.letters(QStringLiteral(" / "));
    const OdtElement count(xml, "text:page-count");
    xml.letters(QStringLiteral("1"));
}

} // namespace

QString odtPoints(double points)
{
    return QString::number(points, 'f', 2) + QStringLiteral("pt");
}

QString odtToneStyle(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return {};
    case Tone::Muted:
        return QStringLiteral("Muted_20_text");
    case Tone::Accent:
        return QStringLiteral("Accent");
    case Tone::OnTrack:
        return QStringLiteral("On_20_track");
    case Tone::Behind:
        return QStringLiteral("Behind");
    case Tone::AtRisk:
        return QStringLiteral("At_20_risk");
    case Tone::NoData:
        return QStringLiteral("No_20_data");
    }
    Q_UNREACHABLE();
}

QByteArray odtStyles(const Document &document, const charts::Theme &theme)
{
    OdtXml xml = OdtXml::part("office:document-styles", {{"office:version", QStringLiteral("1.2")}});
    {
        const OdtElement fonts(xml, "office:font-face-decls");
        xml.empty("style:font-face", {{"style:name", documentFontName}, {"svg:font-family", u'\'' + documentFontName + u'\''}});
    }
    {
        const OdtElement styles(xml, "office:styles");
        writeDefaults(xml, document, theme);
        xml.empty("style:style", {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")},
                                     {"style:class", QStringLiteral("text")}});
        for (const ParagraphLook &look : looks(theme))
            writeLook(xml, look);
        writeTextStyles(xml, theme);
        writeOutline(xml);
        writeBullets(xml);
    }
    {
        const OdtElement automatic(xml, "office:automatic-styles");
        writePageLayout(xml, Orientation::Portrait, theme);
        writePageLayout(xml, Orientation::Landscape, theme);
    }
    {
        const OdtElement masters(xml, "office:master-styles");
        writeMasterPage(xml, Orientation::Portrait, document);
        writeMasterPage(xml, Orientation::Landscape, document);
    }
    return xml.take();
}

} // namespace report
