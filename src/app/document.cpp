// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"

#include "app/calendar/calendarprint.h"
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

report::CalendarKind calendarKind(CalendarPrintKind kind)
{
    switch (kind) {
    case CalendarPrintKind::Month:
        return report::CalendarKind::Month;
    case CalendarPrintKind::Quarter:
        return report::CalendarKind::Quarter;
    case CalendarPrintKind::MonthPoster:
        return report::CalendarKind::MonthPoster;
    case CalendarPrintKind::QuarterPoster:
        return report::CalendarKind::QuarterPoster;
    case CalendarPrintKind::WeekLists:
        return report::CalendarKind::WeekLists;
    }
    Q_UNREACHABLE();
}

report::PaperSize paperSize(PrintPaper paper)
{
    switch (paper) {
    case PrintPaper::A4:
        return report::PaperSize::A4;
    case PrintPaper::A3:
        return report::PaperSize::A3;
    case PrintPaper::Letter:
        return report::PaperSize::Letter;
    }
    Q_UNREACHABLE();
}

report::CalendarInput calendarInput(const Workspace &workspace, const CalendarPrint &print)
{
    report::CalendarInput input{documentInput(workspace, {DocumentProfile::Team, print.language, print.asOf}), calendarKind(print.kind),
        paperSize(print.paper), print.firstDay, print.lastDay};
    for (const core::Post &post : workspace.strategy().all<core::Post>())
        if ((post.day || post.productionDay) && print.filter.passes(post))
            input.posts.push_back(post);
    input.isPart = !print.filter.isEmpty();
    input.filter = filterSentence(print.filter, workspace);
    input.owners = print.owners;
    return input;
}

core::Problem withoutFont()
{
    return {{QT_TRANSLATE_NOOP("message", "The pages could not be set: the font Noto Sans is missing. Install it and open the page again."),
                {}},
        {}};
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
    return tl::make_unexpected(withoutFont());
}

tl::expected<Document, core::Problem> Document::of(const Workspace &workspace, const CalendarPrint &print)
{
    if (const auto problem = problemOf(print))
        return tl::make_unexpected(*problem);
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    if (auto preview = (*formats)->calendarPreview(calendarInput(workspace, print)))
        return Document(std::make_unique<Private>(Private{std::move(preview)}));
    return tl::make_unexpected(withoutFont());
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

tl::expected<QByteArray, core::Problem> Document::pdf(const Workspace &workspace, const CalendarPrint &print)
{
    if (const auto problem = problemOf(print))
        return tl::make_unexpected(*problem);
    return formats::load().and_then([&](const formats::Formats *formats) { return formats->calendarPdf(calendarInput(workspace, print)); });
}

Workspace::Done Document::writePdf(const Workspace &workspace, const DocumentChoice &choice, const QString &path)
{
    const auto bytes = pdf(workspace, choice);
    return bytes ? writePdf(*bytes, path) : tl::make_unexpected(bytes.error());
}

Workspace::Done Document::writePdf(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::make_unexpected(notWritten(path, file.errorString()));
    return {};
}

} // namespace app
