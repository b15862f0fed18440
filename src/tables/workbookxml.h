// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tables/refusal.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct XML_ParserStruct;

namespace tables {

// Reads the XML of a workbook token by token, in UTF-8, and stops for good at what no spreadsheet writes: a DOCTYPE, from which entities
// could grow, or elements nested without end. Names are those behind the prefix, as files may call their namespaces as they like. What
// name(), attribute() and characters() give stays until the next token.
class WorkbookXml {
public:
    // `content` must outlive it.
    explicit WorkbookXml(const QByteArray &content);
    ~WorkbookXml();
    Q_DISABLE_COPY_MOVE(WorkbookXml)

    bool next(); // to the next token; false at the end and at trouble
    bool isStart() const { return m_token.kind == Kind::Start; }
    bool isStart(std::string_view name) const { return isStart() && m_token.text == name; }
    bool isEnd() const { return m_token.kind == Kind::End; }
    bool isEnd(std::string_view name) const { return isEnd() && m_token.text == name; }
    bool isText() const { return m_token.kind == Kind::Text; }
    std::string_view characters() const { return isText() ? m_token.text : std::string_view(); }
    std::string_view name() const { return isText() ? std::string_view() : m_token.text; }
    // Empty where the element has none of that name.
    std::string_view attribute(std::string_view name) const;
    // The same as a number; 0 where it is none.
    int number(std::string_view name) const;
    // The text of the element that has just begun, without its children's; goes on to its end.
    std::string text();
    void skip();

    // What stopped the reading, if anything did.
    const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    enum class Kind : quint8 { None, Start, End, Text };
    struct Token {
        Kind kind = Kind::None;
        std::string_view text; // a name, or characters
        std::size_t firstAttribute = 0;
        std::size_t attributeCount = 0;
    };
    // What stands in m_bytes of the stretch of the file that was parsed last.
    struct Stretch {
        Kind kind = Kind::None;
        std::size_t from = 0;
        std::size_t size = 0;
        std::size_t firstAttribute = 0;
        std::size_t attributeCount = 0;
    };
    struct Attribute {
        std::size_t name = 0;
        std::size_t nameSize = 0;
        std::size_t value = 0;
        std::size_t valueSize = 0;
    };
    struct Handlers; // what the parser calls
    struct Freed {
        void operator()(XML_ParserStruct *parser) const;
    };

    bool parseOn();
    std::size_t keep(std::string_view text);
    std::string_view kept(std::size_t from, std::size_t size) const { return std::string_view(m_bytes).substr(from, size); }

    const QByteArray &m_content;
    qsizetype m_parsed = 0; // bytes of it
    std::unique_ptr<XML_ParserStruct, Freed> m_parser;
    std::vector<Stretch> m_stretches;
    std::size_t m_next = 0; // of them
    std::vector<Attribute> m_attributes;
    std::string m_bytes;
    std::optional<Refusal> m_ahead; // of what was parsed, once its tokens have been read
    Token m_token;
    int m_depth = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace tables
