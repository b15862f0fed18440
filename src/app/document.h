// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"

#include <QImage>
#include <QSizeF>

namespace app {

// Whom the strategy document is for.
enum class DocumentProfile { Manager, Team, Client, OnePage, TwoPages };

// Which document: for whom, in which language (whatever the window's), looked at on which day (else the workspace's).
struct DocumentChoice {
    DocumentProfile profile = DocumentProfile::Manager;
    core::Language language = core::Language::english();
    std::optional<QDate> asOf = {};
};

struct CalendarPrint;

// The strategy document of the shown quarter, or a part of its calendar, as it would print: its pages as pictures, drawn when asked for. A
// snapshot: it does not follow later edits.
class Document {
public:
    static tl::expected<Document, core::Problem> of(const Workspace &workspace, const DocumentChoice &choice);
    static tl::expected<Document, core::Problem> of(const Workspace &workspace, const CalendarPrint &print);
    ~Document();
    Document(Document &&) noexcept;
    Document &operator=(Document &&) noexcept;

    int pageCount() const;
    QSizeF pageSize(int page) const; // points
    QImage page(int page, int width) const; // `page` from 0, `width` in pixels

    struct Section {
        QString title;
        int page = 0;
    };
    std::vector<Section> sections() const;

    // The finished PDF, as bytes or as a file that is complete or not there at all (Q7).
    static tl::expected<QByteArray, core::Problem> pdf(const Workspace &workspace, const DocumentChoice &choice);
    static tl::expected<QByteArray, core::Problem> pdf(const Workspace &workspace, const CalendarPrint &print);
    // Writes such bytes as a whole or not at all.
    static Workspace::Done writePdf(const QByteArray &bytes, const QString &path);
    static Workspace::Done writePdf(const Workspace &workspace, const DocumentChoice &choice, const QString &path);

private:
    class Private;
    explicit Document(std::unique_ptr<Private> content);
    std::unique_ptr<Private> d;
};

} // namespace app

namespace core {

template <>
struct Tokens<app::DocumentProfile> {
    static constexpr std::array<TokenOf<app::DocumentProfile>, 5> all{
        {{app::DocumentProfile::Manager, "manager"}, {app::DocumentProfile::Team, "team"}, {app::DocumentProfile::Client, "client"},
            {app::DocumentProfile::OnePage, "one-page"}, {app::DocumentProfile::TwoPages, "two-pages"}}};
};

} // namespace core
