// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"

#include "report/compose/compose.h"
#include "report/moment.h"
#include "report/odt/parts.h"
#include "report/odt/writer.h"
#include "report/questionnaire.h"

namespace report {

namespace {

void writeCellStyle(OdtXml &xml, const char *name, const QString &rule, const QColor &ground, double padding)
{
    const OdtElement style(xml, "style:style", {{"style:name", QString::fromLatin1(name)}, {"style:family", QStringLiteral("table-cell")}});
    xml.empty("style:table-cell-properties",
        {{"fo:border", QStringLiteral("none")}, {"fo:border-bottom", rule},
            {"fo:background-color", ground.isValid() ? ground.name() : QString()}, {"fo:padding-top", odtPoints(padding)},
            {"fo:padding-bottom", odtPoints(padding)}, {"fo:padding-left", odtPoints(0)}, {"fo:padding-right", odtPoints(7)}});
}

void writeSharedStyles(OdtXml &xml, const charts::Theme &theme)
{
    const auto rule = [](double width, const QColor &colour) -> QString {
        return odtPoints(width) + QStringLiteral(" solid ") + colour.name();
    };
    writeCellStyle(xml, "HeadCell", rule(style::headRule, theme.text), {}, 2);
    writeCellStyle(xml, "BodyCell", rule(style::hairline, theme.line), {}, 4);
    writeCellStyle(xml, "TightCell", rule(style::hairline, theme.line), {}, 2);
    writeCellStyle(xml, "OwnCell", rule(style::hairline, theme.line), theme.selection, 4);
    writeCellStyle(xml, "PlainCell", QStringLiteral("none"), {}, 2);
    {
        const OdtElement row(
            xml, "style:style", {{"style:name", QStringLiteral("WholeRow")}, {"style:family", QStringLiteral("table-row")}});
        xml.empty("style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")}});
    }
    const OdtElement frame(xml, "style:style", {{"style:name", QStringLiteral("Picture")}, {"style:family", QStringLiteral("graphic")}});
    xml.empty("style:graphic-properties", {{"style:vertical-pos", QStringLiteral("middle")}, {"style:vertical-rel", QStringLiteral("text")},
                                              {"fo:border", QStringLiteral("none")}, {"fo:padding", odtPoints(0)}});
}

QByteArray packed(const Document &document)
{
    const charts::Theme theme = charts::Theme::forPaper(style::body.size, QStringLiteral("Noto Sans"));
    OdtWriter writer(document, theme);
    for (const Section &section : document.sections)
        if (!section.isForPages)
            writer.write(section);
    std::vector<OdtPart> parts{{"content.xml", writer.takeContent(), "text/xml"}, {"styles.xml", odtStyles(document, theme), "text/xml"},
        {"meta.xml", odtMeta(document, momentOf(document.day)), "text/xml"}};
    for (OdtPart &picture : writer.pictures().takeParts())
        parts.push_back(std::move(picture));
    return odtPackage(std::move(parts));
}

} // namespace

QByteArray OdtWriter::takeContent()
{
    separate();
    OdtXml xml = OdtXml::part("office:document-content", {{"office:version", QStringLiteral("1.2")}});
    {
        const OdtElement fonts(xml, "office:font-face-decls");
        xml.empty("style:font-face", {{"style:name", QStringLiteral("Noto Sans")}, {"svg:font-family", QStringLiteral("'Noto Sans'")}});
    }
    {
        const OdtElement styles(xml, "office:automatic-styles");
        writeSharedStyles(xml, m_theme);
        xml.append(m_styles.take());
    }
    xml.open("office:body");
    xml.open("office:text");
    xml.append(m_body.take());
    return xml.take();
}

namespace {

tl::expected<QByteArray, core::Problem> finishedOdt(const Document &document)
{
    try {
        return packed(document);
    } catch (const std::exception &error) {
        return tl::unexpected(core::Problem{
            {QT_TRANSLATE_NOOP("message", "The document can’t be made. The log says why.")}, QString::fromUtf8(error.what())});
    }
}

} // namespace

tl::expected<QByteArray, core::Problem> odt(const Input &input)
{
    return finishedOdt(compose(input));
}

tl::expected<QByteArray, core::Problem> questionnaireOdt(const core::Questionnaire &questionnaire)
{
    return finishedOdt(compose(questionnaire));
}

} // namespace report
