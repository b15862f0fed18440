// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/compose/compose.h"
#include "report/plan.h"

#include <QDateTime>
#include <QXmlStreamReader>

#include <zip.h>

#include <catch2/catch.hpp>

namespace {

// The parts of an OpenDocument package, by name, and their order.
struct Package {
    QStringList names;
    QMap<QString, QByteArray> parts;
};

Package unpacked(const QByteArray &bytes)
{
    Package package;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_CHECKCONS | ZIP_RDONLY, &error);
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t state;
        REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &state) == 0);
        QByteArray part(static_cast<qsizetype>(state.size), 0);
        zip_file_t *file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        REQUIRE(file);
        REQUIRE(zip_fread(file, part.data(), state.size) == part.size());
        zip_fclose(file);
        package.names << QString::fromUtf8(state.name);
        package.parts[package.names.last()] = part;
    }
    zip_discard(archive);
    return package;
}

QByteArray odtOf(const Plan &plan, const core::Language &language = core::Language::english())
{
    const auto bytes = report::odt(plan.input(language));
    REQUIRE(bytes);
    return *bytes;
}

// What one walk through an XML part finds; the walk fails the test where the part is not well-formed.
struct Found {
    QStringList headings;
    QStringList titles; // of pictures
    QStringList usedStyles;
    QStringList ownStyles;
    QStringList pictures;
    QStringList links;
    QStringList bookmarks;
    QString letters;
    int tables = 0;
    int headRows = 0;
};

Found walked(const QByteArray &xml)
{
    Found found;
    QXmlStreamReader reader(xml);
    QString *collecting = nullptr;
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.qualifiedName().toString();
        if (reader.isStartElement()) {
            const auto value = [&](const char *attribute) { return reader.attributes().value(QLatin1String(attribute)).toString(); };
            const bool isTitle = name == u"text:p" && value("text:style-name").startsWith(u"Title");
            if (name == u"text:h" || isTitle)
                collecting = &found.headings.emplace_back();
            else if (name == u"svg:title")
                collecting = &found.titles.emplace_back();
            else if (name == u"text:line-break" && collecting)
                *collecting += u' ';
            found.tables += name == u"table:table";
            found.headRows += name == u"table:table-header-rows";
            if (name == u"style:style")
                found.ownStyles << value("style:name");
            for (const char *attribute : {"text:style-name", "table:style-name", "draw:style-name", "style:parent-style-name"})
                if (const QString style = value(attribute); !style.isEmpty() && name != u"text:list")
                    found.usedStyles << style;
            if (name == u"draw:image")
                found.pictures << value("xlink:href");
            if (name == u"text:a")
                found.links << value("xlink:href");
            if (name == u"text:bookmark")
                found.bookmarks << value("text:name");
        } else if (reader.isEndElement() && (name == u"text:h" || name == u"text:p" || name == u"svg:title")) {
            collecting = nullptr;
            found.letters += u'\n';
        } else if (reader.isCharacters()) {
            found.letters += reader.text();
            if (collecting)
                *collecting += reader.text();
        }
    }
    INFO(reader.errorString().toStdString());
    REQUIRE(!reader.hasError());
    return found;
}

void addHeadings(QStringList &all, const std::vector<report::Element> &elements)
{
    for (const report::Element &element : elements) {
        if (const auto *heading = std::get_if<report::Heading>(&element))
            all << report::onOneLine(heading->text);
        if (const auto *card = std::get_if<report::Card>(&element))
            all << report::onOneLine(card->title);
        if (const auto *columns = std::get_if<report::Columns>(&element))
            for (const auto &column : columns->columns)
                addHeadings(all, column);
    }
}

} // namespace

TEST_CASE("an OpenDocument Text begins with its media type, stored as it is", "[report][odt]")
{
    const QByteArray bytes = odtOf(Plan::ofSample());
    CHECK(bytes.startsWith("PK\x03\x04"));
    CHECK(bytes.mid(8, 2) == QByteArray("\0\0", 2)); // not compressed
    CHECK(bytes.mid(28, 2) == QByteArray("\0\0", 2)); // nothing between name and content
    CHECK(bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    const Package package = unpacked(bytes);
    CHECK(package.names.mid(0, 2) == QStringList{QStringLiteral("mimetype"), QStringLiteral("META-INF/manifest.xml")});
    const QByteArray manifest = package.parts[QStringLiteral("META-INF/manifest.xml")];
    walked(manifest);
    for (const QString &name : package.names.mid(2))
        CHECK(manifest.contains(QByteArray("full-path=\"" + name.toUtf8() + '"')));
}

TEST_CASE("an OpenDocument Text holds every heading, table and figure of the document", "[report][odt]")
{
    const auto language = GENERATE(core::Language::english(), core::Language::french());
    const Plan plan = Plan::ofSample(QStringLiteral("cafe"), language.code());
    const Package package = unpacked(odtOf(plan, language));
    const Found content = walked(package.parts[QStringLiteral("content.xml")]);
    QStringList headings;
    const report::Document document = report::compose(plan.input(language));
    for (const report::Section &section : document.sections)
        if (!section.isForPages)
            addHeadings(headings, section.versions.back());
    for (const QString &heading : headings) {
        INFO(heading.toStdString());
        CHECK(content.headings.contains(heading));
    }
    CHECK(content.headRows >= 8);
    CHECK(!content.titles.isEmpty());
    for (const QString &picture : content.pictures)
        CHECK(package.parts.contains(picture));
    for (const QString &link : content.links)
        if (link.startsWith(u'#'))
            CHECK(content.bookmarks.contains(link.mid(1)));
}

TEST_CASE("every style that an OpenDocument Text uses is there", "[report][odt]")
{
    const Package package = unpacked(odtOf(Plan::ofSample()));
    const Found content = walked(package.parts[QStringLiteral("content.xml")]);
    const Found styles = walked(package.parts[QStringLiteral("styles.xml")]);
    const QStringList known = content.ownStyles + styles.ownStyles;
    for (const QString &style : content.usedStyles + styles.usedStyles) {
        INFO(style.toStdString());
        CHECK(known.contains(style));
    }
    for (const char *name : {"Title", "Heading_20_1", "Heading_20_2", "Heading_20_3", "Text_20_body", "Table_20_Heading", "Caption"})
        CHECK(styles.ownStyles.contains(QLatin1String(name)));
    const QByteArray pages = package.parts[QStringLiteral("styles.xml")];
    CHECK(pages.contains("style:print-orientation=\"landscape\""));
    CHECK(pages.contains("<text:page-number"));
}

TEST_CASE("the same plan gives the same OpenDocument Text, dated by the day it speaks of", "[report][odt][Q24]")
{
    const Plan plan = Plan::ofSample();
    const QByteArray first = odtOf(plan);
    CHECK(first == odtOf(plan));
    const QByteArray meta = unpacked(first).parts[QStringLiteral("meta.xml")];
    CHECK(meta.contains("<dc:title>Le Petit Fournil"));
    CHECK(meta.contains("<meta:creation-date>2027-02-10T00:00:00Z"));
    CHECK(meta.contains("<dc:language>en<"));
    qputenv("SOURCE_DATE_EPOCH", "86400");
    const QByteArray dated = unpacked(odtOf(plan)).parts[QStringLiteral("meta.xml")];
    qunsetenv("SOURCE_DATE_EPOCH");
    CHECK(dated.contains("<meta:creation-date>1970-01-02T00:00:00Z"));
}

TEST_CASE("hostile text stays text in an OpenDocument Text", "[report][odt][Q8][Q9]")
{
    const QString hostile = QStringLiteral("</text:p><draw:image xlink:href=\"file:///etc/passwd\"/>&amp;\x01\x1b]]> '\"") + QChar(0xd800);
    const Package package = unpacked(odtOf(Plan::ofSample().withEveryText(hostile)));
    for (const QString &name : package.names)
        if (name.endsWith(QStringLiteral(".xml")) || name.endsWith(QStringLiteral(".svg")))
            walked(package.parts[name]);
    const Found content = walked(package.parts[QStringLiteral("content.xml")]);
    CHECK(content.letters.contains(QStringLiteral("</text:p><draw:image xlink:href=\"file:///etc/passwd\"/>&amp;]]> '\"")));
    for (const QString &picture : content.pictures)
        CHECK(picture.startsWith(QStringLiteral("Pictures/")));
    for (const QString &link : content.links)
        CHECK(!link.startsWith(QStringLiteral("file:")));
}

TEST_CASE("every chart of an OpenDocument Text says what it shows", "[report][odt][issue-2.8]")
{
    const QByteArray content = unpacked(odtOf(Plan::ofSample())).parts[QStringLiteral("content.xml")];
    CHECK(content.count("<svg:desc>") >= 6);
    CHECK(content.contains(".svg\""));
    CHECK(content.contains(".png\""));
}
