// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/refusal.h"

#include <QXmlStreamReader>

#include <optional>

namespace tables {

// Reads the XML of a workbook token by token, and stops for good at what no spreadsheet writes: a DOCTYPE, from which entities could
// grow, or elements nested without end.
class WorkbookXml {
public:
    explicit WorkbookXml(const QByteArray &content);

    bool next(); // to the next token; false at the end and at trouble
    bool isStart() const { return m_xml.isStartElement(); }
    bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isEnd(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView characters() const { return m_xml.text(); }
    QStringView name() const { return m_xml.name(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    // The text of the element that has just begun, without its children's; goes on to its end.
    QString text();
    void skip();

    // What stopped the reading, if anything did.
    const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace tables
