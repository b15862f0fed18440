// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportfile.h"

#include "app/calendar/keydays.h"
#include "app/files.h"
#include "app/planday.h"
#include "app/problems.h"
#include "formats/formats.h"

#include <QDir>
#include <QFileInfo>

namespace app {

namespace {

report::Profile reportProfileNamed(const QString &name)
{
    if (name == u"team")
        return report::Profile::Team;
    if (name == u"client")
        return report::Profile::Client;
    if (name == u"two-pages")
        return report::Profile::TwoPages;
    return name == u"one-page" ? report::Profile::OnePage : report::Profile::Manager;
}

// The document in the form that the file's ending names.
tl::expected<QByteArray, core::Problem> reportBytes(Workspace &workspace, const ReportChoice &choice, const QString &suffix)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    if (choice.asOf)
        if (const core::Quarter *quarter = workspace.strategy().quarterAt(*choice.asOf))
            workspace.showQuarter(quarter->id);
    const core::Language planned = core::Language::of(workspace.strategy().business().language, workspace.language().locale());
    const report::Input input{workspace.strategy(), workspace.quarter(), workspace.metricCatalogue(), workspace.networks(),
        workspace.metrics(), choice.asOf.value_or(planDay(workspace)), choice.language.value_or(planned),
        reportProfileNamed(choice.profile), workspace.postResults(), publicKeyDates()};
    tl::expected<QByteArray, core::Problem> bytes;
    if (suffix == u"html")
        bytes = (*formats)->html(input);
    else if (suffix == u"odt")
        bytes = (*formats)->odt(input);
    else if (suffix == u"md")
        bytes = (*formats)->markdown(input);
    else
        bytes = (*formats)->pdf(input);
    if (const auto trouble = workspace.trouble())
        return tl::make_unexpected(*trouble);
    return bytes;
}

} // namespace

QStringList reportTargets(const std::vector<std::unique_ptr<Workspace>> &workspaces, const QString &target)
{
    if (workspaces.size() == 1)
        return {target};
    const QFileInfo place(target);
    QStringList targets;
    for (const auto &workspace : workspaces) {
        const QString name = place.completeBaseName() + u'-' + QFileInfo(workspace->path()).completeBaseName();
        QString wanted = place.dir().filePath(name + u'.' + place.suffix());
        for (int number = 2; targets.contains(wanted); ++number) // two folders may hold workspaces of one name
            wanted = place.dir().filePath(name + u'-' + QString::number(number) + u'.' + place.suffix());
        targets << wanted;
    }
    return targets;
}

tl::expected<void, core::Problem> writeReports(
    const std::vector<std::unique_ptr<Workspace>> &workspaces, const QStringList &targets, const ReportChoice &choice)
{
    std::vector<QByteArray> documents;
    for (size_t i = 0; i < workspaces.size(); ++i) {
        auto document = reportBytes(*workspaces[i], choice, QFileInfo(targets[static_cast<qsizetype>(i)]).suffix().toLower());
        if (!document)
            return tl::make_unexpected(document.error());
        documents.push_back(std::move(*document));
    }
    for (size_t i = 0; i < documents.size(); ++i)
        if (auto written = writeFile(targets[static_cast<qsizetype>(i)], documents[i]); !written)
            return written;
    return {};
}

} // namespace app
