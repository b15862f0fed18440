// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/workbookxml.h"

namespace tables {

namespace {

constexpr int deepestElement = 64;

} // namespace

WorkbookXml::WorkbookXml(const QByteArray &content)
    : m_xml(content)
{
}

bool WorkbookXml::next()
{
    if (m_refusal || m_xml.atEnd())
        return false;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::Invalid:
        m_refusal = Refusal{Refusal::Reason::DamagedWorkbook, 0, m_xml.errorString()};
        break;
    case QXmlStreamReader::DTD:
        m_refusal = Refusal{Refusal::Reason::ForbiddenXml};
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepestElement)
            m_refusal = Refusal{Refusal::Reason::DamagedWorkbook, 0, QStringLiteral("elements nested without end")};
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return !m_refusal;
}

QString WorkbookXml::text()
{
    const int depth = m_depth;
    QString text;
    while (m_depth >= depth && next())
        if (m_depth == depth && m_xml.isCharacters())
            text += m_xml.text();
    return text;
}

void WorkbookXml::skip()
{
    const int depth = m_depth;
    while (m_depth >= depth && next()) { }
}

} // namespace tables
