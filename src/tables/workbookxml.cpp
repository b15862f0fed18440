// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/workbookxml.h"

#include <algorithm>
#include <charconv>
#include <expat.h>

namespace tables {

namespace {

constexpr int deepestElement = 64;
constexpr qsizetype parsedAtOnce = 64 * 1024; // bytes

std::string_view withoutPrefix(std::string_view name)
{
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

} // namespace

struct WorkbookXml::Handlers {
    static void start(void *reader, const XML_Char *name, const XML_Char **attributes)
    {
        auto &xml = *static_cast<WorkbookXml *>(reader);
        Stretch stretch = named(xml, Kind::Start, name);
        stretch.firstAttribute = xml.m_attributes.size();
        for (; *attributes != nullptr; attributes += 2) {
            const std::string_view key = withoutPrefix(attributes[0]), value(attributes[1]);
            const std::size_t keyAt = xml.keep(key);
            xml.m_attributes.push_back({keyAt, key.size(), xml.keep(value), value.size()});
        }
        stretch.attributeCount = xml.m_attributes.size() - stretch.firstAttribute;
        xml.m_stretches.push_back(stretch);
    }
    static void end(void *reader, const XML_Char *name)
    {
        auto &xml = *static_cast<WorkbookXml *>(reader);
        xml.m_stretches.push_back(named(xml, Kind::End, name));
    }
    static void text(void *reader, const XML_Char *characters, int length)
    {
        auto &xml = *static_cast<WorkbookXml *>(reader);
        const std::string_view told(characters, static_cast<std::size_t>(length));
        const std::size_t from = xml.keep(told);
        if (!xml.m_stretches.empty() && xml.m_stretches.back().kind == Kind::Text)
            xml.m_stretches.back().size += told.size();
        else
            xml.m_stretches.push_back({Kind::Text, from, told.size(), 0, 0});
    }
    static void doctype(void *reader, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        auto &xml = *static_cast<WorkbookXml *>(reader);
        xml.m_ahead = Refusal{Refusal::Reason::ForbiddenXml};
        XML_StopParser(xml.m_parser.get(), XML_FALSE);
    }

private:
    static Stretch named(WorkbookXml &xml, Kind kind, const XML_Char *name)
    {
        const std::string_view local = withoutPrefix(name);
        return {kind, xml.keep(local), local.size(), 0, 0};
    }
};

void WorkbookXml::Freed::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

WorkbookXml::WorkbookXml(const QByteArray &content)
    : m_content(content)
    , m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Handlers::start, &Handlers::end);
    XML_SetCharacterDataHandler(m_parser.get(), &Handlers::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Handlers::doctype);
}

WorkbookXml::~WorkbookXml() = default;

std::size_t WorkbookXml::keep(std::string_view text)
{
    const std::size_t from = m_bytes.size();
    m_bytes.append(text);
    return from;
}

// Parses a stretch of the file that brings tokens; false at its end.
bool WorkbookXml::parseOn()
{
    m_stretches.clear();
    m_attributes.clear();
    m_bytes.clear();
    m_next = 0;
    while (m_stretches.empty() && !m_ahead && m_parsed <= m_content.size()) {
        const qsizetype size = std::min(parsedAtOnce, m_content.size() - m_parsed);
        const bool isLast = m_parsed + size == m_content.size();
        const XML_Status status = XML_Parse(m_parser.get(), m_content.constData() + m_parsed, static_cast<int>(size), isLast ? 1 : 0);
        m_parsed = isLast ? m_content.size() + 1 : m_parsed + size;
        if (status != XML_STATUS_OK && !m_ahead)
            m_ahead = Refusal{Refusal::Reason::DamagedWorkbook, 0, QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get())))};
    }
    return !m_stretches.empty();
}

bool WorkbookXml::next()
{
    m_token = {};
    if (m_refusal)
        return false;
    if (m_next == m_stretches.size() && !parseOn()) {
        m_refusal = m_ahead;
        return false;
    }
    const Stretch &stretch = m_stretches[m_next++];
    m_token = {stretch.kind, kept(stretch.from, stretch.size), stretch.firstAttribute, stretch.attributeCount};
    if (isStart() && ++m_depth > deepestElement)
        m_refusal = Refusal{Refusal::Reason::DamagedWorkbook, 0, QStringLiteral("elements nested without end")};
    if (isEnd())
        --m_depth;
    return !m_refusal;
}

std::string_view WorkbookXml::attribute(std::string_view name) const
{
    for (std::size_t i = m_token.firstAttribute; i < m_token.firstAttribute + m_token.attributeCount; ++i)
        if (const Attribute &one = m_attributes[i]; kept(one.name, one.nameSize) == name)
            return kept(one.value, one.valueSize);
    return {};
}

int WorkbookXml::number(std::string_view name) const
{
    const std::string_view text = attribute(name);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

std::string WorkbookXml::text()
{
    const int depth = m_depth;
    std::string text;
    while (m_depth >= depth && next())
        if (m_depth == depth && isText())
            text += m_token.text;
    return text;
}

void WorkbookXml::skip()
{
    const int depth = m_depth;
    while (m_depth >= depth && next()) { }
}

} // namespace tables
