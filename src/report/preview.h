// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QImage>
#include <QSizeF>
#include <QStringList>

#include <memory>
#include <vector>

namespace report {

class Pages;

// The pages of the PDF as pictures, one at a time, for the window's Report page. Composing and setting happen once, in the
// constructor; a picture is drawn when it is asked for. Needs no QGuiApplication and may live on any one thread.
class Preview {
public:
    // Without the document's font there are no pages.
    explicit Preview(const Input &input);
    ~Preview();
    Preview(Preview &&) noexcept;
    Preview &operator=(Preview &&) noexcept;

    int pageCount() const;
    // In points of 1/72 inch: what the picture's sides are in proportion to.
    QSizeF pageSize(int page) const;
    // Page `page` (from 0), `width` pixels wide.
    QImage page(int page, int width) const;
    // All pages, each `width` pixels wide where it is upright; others as large.
    std::vector<QImage> all(int width) const;

    struct SectionStart {
        QString title;
        int page = 0; // from 0
    };
    // Where sections begin, for a list beside the pages.
    std::vector<SectionStart> sections() const;

private:
    std::unique_ptr<Pages> m_pages;
    std::vector<SectionStart> m_sections;
};

} // namespace report
