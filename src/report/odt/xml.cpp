// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/odt/xml.h"

#include "report/text.h"

#include <utility>

namespace report {

namespace {

constexpr const char *odtNames[][2] = {{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"}, {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"}, {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"}, {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"}, {"xlink", "http://www.w3.org/1999/xlink"}};

} // namespace

OdtXml OdtXml::part(const char *root, std::initializer_list<Attribute> attributes)
{
    OdtXml xml;
    xml.m_bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    xml.start(root, attributes);
    for (const auto &[prefix, address] : odtNames)
        xml.m_bytes += QByteArray(" xmlns:") + prefix + "=\"" + address + '"';
    xml.m_bytes += '>';
    xml.m_open.push_back(root);
    return xml;
}

void OdtXml::start(const char *name, std::initializer_list<Attribute> attributes)
{
    m_bytes += QByteArray("<") + name;
    for (const Attribute &attribute : attributes)
        if (!attribute.value.isNull())
            m_bytes += QByteArray(" ") + attribute.name + "=\"" + onOneLine(attribute.value).toHtmlEscaped().toUtf8() + '"';
}

void OdtXml::open(const char *name, std::initializer_list<Attribute> attributes)
{
    start(name, attributes);
    m_bytes += '>';
    m_open.push_back(name);
}

void OdtXml::close()
{
    m_bytes += "</" + m_open.back() + '>';
    m_open.pop_back();
}

void OdtXml::empty(const char *name, std::initializer_list<Attribute> attributes)
{
    start(name, attributes);
    m_bytes += "/>";
}

void OdtXml::letters(const QString &text)
{
    QString stretch;
    const auto flush = [&] { m_bytes += std::exchange(stretch, {}).toHtmlEscaped().toUtf8(); };
    bool isAfterSpace = false;
    for (const QChar letter : printable(text)) {
        if (letter == u'\n' || (letter == u' ' && isAfterSpace)) {
            flush();
            empty(letter == u'\n' ? "text:line-break" : "text:s");
        } else {
            stretch += letter;
        }
        isAfterSpace = letter == u' ' || letter == u'\n';
    }
    flush();
}

QByteArray OdtXml::take()
{
    while (!m_open.empty())
        close();
    return std::exchange(m_bytes, {});
}

} // namespace report
