// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"

#include "app/calendar/keydays.h"
#include "app/planday.h"
#include "app/problems.h"
#include "formats/formats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace app {

namespace {

report::Profile reportProfile(DocumentProfile profile)
{
    switch (profile) {
    case DocumentProfile::Manager:
        return report::Profile::Manager;
    case DocumentProfile::Team:
        return report::Profile::Team;
    case DocumentProfile::Client:
        return report::Profile::Client;
    case DocumentProfile::OnePage:
        return report::Profile::OnePage;
    case DocumentProfile::TwoPages:
        return report::Profile::TwoPages;
    }
    Q_UNREACHABLE();
}

report::Input documentInput(const Workspace &workspace, const DocumentChoice &choice)
{
    return {workspace.strategy(), workspace.quarter(), workspace.metricCatalogue(), workspace.networks(), workspace.metrics(),
        choice.asOf.value_or(planDay(workspace)), choice.language, reportProfile(choice.profile), workspace.postResults(),
        publicKeyDates()};
}

core::Problem notWritten(const QString &path, const QString &detail)
{
    return {{QT_TRANSLATE_NOOP("message", "The document could not be written to %1. Choose another folder, or free some space."),
                {QFileInfo(path).fileName()}},
        detail};
}

} // namespace

class Document::Private {
public:
    std::unique_ptr<report::Preview> preview;
};

Document::Document(std::unique_ptr<Private> content)
    : d(std::move(content))
{
}

Document::~Document() = default;
Document::Document(Document &&) noexcept = default;
Document &Document::operator=(Document &&) noexcept = default;

tl::expected<Document, core::Problem> Document::of(const Workspace &workspace, const DocumentChoice &choice)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    if (auto preview = (*formats)->preview(documentInput(workspace, choice)))
        return Document(std::make_unique<Private>(Private{std::move(preview)}));
    return tl::make_unexpected(core::Problem{
        {QT_TRANSLATE_NOOP("message", "The pages could not be set: the font Noto Sans is missing. Install it and open the page again."),
            {}},
        {}});
}

int Document::pageCount() const
{
    return d->preview->pageCount();
}

QSizeF Document::pageSize(int page) const
{
    return d->preview->pageSize(page);
}

QImage Document::page(int page, int width) const
{
    return d->preview->page(page, width);
}

std::vector<Document::Section> Document::sections() const
{
    std::vector<Section> sections;
    for (const report::Preview::SectionStart &start : d->preview->sections())
        sections.push_back({start.title, start.page});
    return sections;
}

tl::expected<QByteArray, core::Problem> Document::pdf(const Workspace &workspace, const DocumentChoice &choice)
{
    return formats::load().and_then([&](const formats::Formats *formats) { return formats->pdf(documentInput(workspace, choice)); });
}

Workspace::Done Document::writePdf(const Workspace &workspace, const DocumentChoice &choice, const QString &path)
{
    const auto bytes = pdf(workspace, choice);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return tl::make_unexpected(notWritten(path, file.errorString()));
    return {};
}

} // namespace app
