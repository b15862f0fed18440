// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

namespace report {

// The pages of the PDF as pictures, one at a time, for the window's Report page. Composing and setting happen once, when it is
// made; a picture is drawn when it is asked for. Needs no QGuiApplication and may live on any one thread.
class Preview {
public:
    virtual ~Preview() = default;

    virtual int pageCount() const = 0;
    // In points of 1/72 inch: what the picture's sides are in proportion to.
    virtual QSizeF pageSize(int page) const = 0;
    // Page `page` (from 0), `width` pixels wide.
    virtual QImage page(int page, int width) const = 0;

    struct SectionStart {
        QString title;
        int page = 0; // from 0
    };
    // Where sections begin, for a list beside the pages.
    virtual std::vector<SectionStart> sections() const = 0;
};

// Null where the document's font is missing.
std::unique_ptr<Preview> preview(const Input &input);

} // namespace report
