// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/content.h"
#include "report/odt/pictures.h"
#include "report/odt/xml.h"
#include "report/paper.h"

#include <set>

namespace report {

// Content elements → the body of content.xml, with the styles that only this document needs. Headings of the document, its
// sections and their parts become Title, Heading 1, Heading 2 and Heading 3.
class OdtWriter {
public:
    explicit OdtWriter(const Document &document, const charts::Theme &theme);

    void write(const Section &section);
    // content.xml as a whole. The writer is empty afterwards.
    QByteArray takeContent();
    OdtPictures &pictures() { return m_pictures; }

    void operator()(const Heading &e);
    void operator()(const Paragraph &e);
    void operator()(const BulletList &e);
    void operator()(const Callout &e);
    void operator()(const Table &e);
    void operator()(const Facts &e);
    void operator()(const NoteList &e);
    void operator()(const Card &e);
    void operator()(const KeyValues &e);
    void operator()(const Figure &e);
    void operator()(const MonthSheet &) { }
    void operator()(const WallSheet &) { }
    void operator()(const ContentsList &e);
    void operator()(const AnswerRoom &e);
    void operator()(const Columns &e);

private:
    enum class Ruled { No, Rows, Outside };
    void writeElement(const Element &element);
    void paragraph(const QString &style, const Text &text);
    void runs(const Text &text);
    void picture(const OdtPicture &picture, const QString &title, const QString &description);
    // The style itself, or one of its kind that begins the section's first page, or that keeps close to the line above.
    QString placed(const QString &style, bool isClose = false);
    const std::vector<Element> &versionOf(const Section &section) const;
    void writeContentsLine(const ContentsLine &line);

    // Opens a table with columns of these widths, each with `gap` inside its right edge.
    void openTable(const std::vector<double> &widths, const QString &summary);
    void closeTable();
    // Two tables in a row would grow together, and a cell or a document does not end in one; a page may.
    void separate();
    void openCell(const QString &style, int columnSpan = 1);
    void writeHeadRow(const Table &table);
    void writeRow(const Table &table, const Row &row);
    void writeCell(const Table &table, const Cell &cell, size_t column);
    void writeMarks(const Cell &cell);
    // A table that only puts things side by side.
    void sideBySide(size_t count, const std::function<void(size_t)> &write);

    const Document &m_document;
    const charts::Theme &m_theme;
    Typesetter m_typesetter;
    OdtPictures m_pictures;
    OdtXml m_body;
    OdtXml m_styles; // automatic ones
    std::set<QString> m_placedStyles;
    std::optional<Orientation> m_newPage; // that the next paragraph begins
    double m_width = bodyWidthOf(Orientation::Portrait);
    double m_bodyHeight = bodyHeightOf(Orientation::Portrait);
    Orientation m_orientation = Orientation::Portrait;
    QString m_heading; // the last one: the name of the pictures below it
    bool m_isAfterTable = false;
    int m_tables = 0;
    int m_frames = 0;
};

} // namespace report
