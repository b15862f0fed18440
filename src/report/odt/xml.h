// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <vector>

namespace report {

// An XML part of an OpenDocument package while it is written. Whatever text it is given, what comes out is well-formed: marks are
// escaped and characters that XML does not allow are dropped.
class OdtXml {
public:
    struct Attribute {
        const char *name;
        QString value;
    };

    // Attributes without a value (a null text) are left out; an empty one is a value.
    void open(const char *name, std::initializer_list<Attribute> attributes = {});
    void close();
    void empty(const char *name, std::initializer_list<Attribute> attributes = {});
    // Letters of a paragraph: line ends and repeated spaces are kept.
    void letters(const QString &text);
    // What another one has written.
    void append(const QByteArray &xml) { m_bytes += xml; }
    // All of it, with what is open closed.
    QByteArray take();

    // Begins a part with its XML declaration and the names that OpenDocument uses.
    static OdtXml part(const char *root, std::initializer_list<Attribute> attributes = {});

private:
    void start(const char *name, std::initializer_list<Attribute> attributes);

    QByteArray m_bytes;
    std::vector<QByteArray> m_open;
};

// An element that ends with the block of code.
class OdtElement {
public:
    OdtElement(OdtXml &xml, const char *name, std::initializer_list<OdtXml::Attribute> attributes = {})
        : m_xml(xml)
    {
        m_xml.open(name, attributes);
    }
    ~OdtElement() { m_xml.close(); }
    Q_DISABLE_COPY_MOVE(OdtElement)

private:
    OdtXml &m_xml;
};

} // namespace report
