// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/artifacts.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <memory>
#include <set>
#include <utility>

namespace report {

namespace {

// Reads a content stream operation by operation and wraps what is painted outside every marked sequence. Operations that
// build a path are held back until it is known whether the path is painted or only clips.
class ArtifactFilter : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        m_operation += token.getRawValue();
        if (token.getType() == QPDFTokenizer::tt_inline_image)
            flush();
        if (token.getType() == QPDFTokenizer::tt_word)
            finish(token.getValue());
    }

    void handleEOF() override
    {
        flush();
        write(m_path);
    }

private:
    void finish(const std::string &name)
    {
        static const std::set<std::string> building{"m", "l", "c", "v", "y", "h", "re", "W", "W*"};
        static const std::set<std::string> painting{"f", "F", "f*", "B", "B*", "b", "b*", "S", "s"};
        if (name == "EMC")
            --m_depth;
        if (m_depth > 0 || name == "EMC") {
            flush();
        } else if (building.count(name)) {
            m_path += take();
        } else if (painting.count(name)) {
            wrapped(std::exchange(m_path, {}) + take());
        } else if (name == "n") {
            write(std::exchange(m_path, {}) + take());
        } else if (name == "Do" || name == "sh") {
            wrapped(take());
        } else if (name == "BT") {
            write("\n/Artifact BMC");
            flush();
        } else if (name == "ET") {
            flush();
            write("\nEMC");
        } else {
            flush();
        }
        if (name == "BDC" || name == "BMC")
            ++m_depth;
    }

    std::string take() { return std::exchange(m_operation, {}); }
    void flush() { write(take()); }
    void wrapped(const std::string &text) { write("\n/Artifact BMC" + text + "\nEMC"); }

    std::string m_operation; // operands and operator so far
    std::string m_path;
    int m_depth = 0;
};

} // namespace

void markArtifacts(QPDFPageObjectHelper &page)
{
    page.addContentTokenFilter(std::make_shared<ArtifactFilter>());
}

} // namespace report
