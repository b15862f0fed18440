// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/drawings.h"
#include "report/odt/package.h"

#include <QSizeF>

#include <functional>
#include <map>

namespace report {

// A picture of the document in one form or two: programs show the first that they understand.
struct OdtPicture {
    QSizeF size; // in pt
    std::vector<QByteArray> paths;
};

// The pictures of a document, each stored once however often it is shown.
class OdtPictures {
public:
    explicit OdtPictures(const charts::Theme &theme)
        : m_theme(theme)
    {
    }

    // A mark or a chart: as SVG with real text, and as PNG for programs that don't read SVG. `alternative` is the SVG's own title.
    OdtPicture add(QSizeF size, const QString &alternative, const std::function<void(charts::Canvas &)> &draw);
    // What is laid out for the page of a PDF, as PNG.
    OdtPicture add(const Drawing &drawing, double width);

    std::vector<OdtPart> takeParts() { return std::move(m_parts); }

private:
    QByteArray store(const QByteArray &bytes, const QByteArray &ending, const QByteArray &mediaType);

    const charts::Theme &m_theme;
    std::vector<OdtPart> m_parts;
    std::map<QByteArray, QByteArray> m_paths; // by content
};

} // namespace report
