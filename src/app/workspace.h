// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/findings.h"
#include "core/imports.h"
#include "core/language.h"
#include "core/network.h"
#include "core/postresults.h"
#include "core/progress.h"
#include "core/scoreboard.h"
#include "core/sourcedvalues.h"

#include <QObject>
#include <tl/expected.hpp>

#include <functional>
#include <map>
#include <memory>

namespace app {

// Clock and place, read once by main and handed in (Q24).
struct Environment {
    QDate today;
    QDateTime now; // UTC
    std::function<QDateTime()> clock = {}; // for a window that stays open: now, later (UTC)
    core::Language language = core::Language::english();
    // What a new plan starts with; empty: by the plan's language.
    QString currency = {};
    QString timeZone = {};
    int weekStart = 1; // 1 = Monday … 7 = Sunday
    int checkMilliseconds = 250; // how long opening may check a file's pages; a larger one's go on being checked in the background

    QDateTime currentTime() const { return clock ? clock() : now; }
    QDate currentDay() const { return clock ? clock().toLocalTime().date() : today; }
};

struct NewWorkspace {
    QString sample; // cafe, saas, shop; empty: an empty plan
    QString languageCode = QStringLiteral("en");
    std::optional<core::Quarter> quarter; // else the one that holds today
};

// Where each part of an import goes. One per file, in order of its parts.
struct ImportChoice {
    core::ImportPreview preview;
    std::vector<std::optional<core::Id<core::Channel>>> channels;
};

struct ImportCount {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

// The open workspace as screens and commands see it: values out, edits in, one signal when something changed. Lives on the
// thread that made it. Problems come back as values; storage's exceptions end here.
class Workspace : public QObject {
    Q_OBJECT

public:
    using Opened = tl::expected<std::unique_ptr<Workspace>, core::Problem>;
    using Done = tl::expected<void, core::Problem>;

    static Opened create(const QString &path, const NewWorkspace &wanted, const Environment &environment);
    // With `forWriting` the file is held until this object goes; a file held elsewhere or newer opens read-only, see isReadOnly().
    static Opened open(const QString &path, bool forWriting, const Environment &environment);
    ~Workspace() override;

    QString path() const;
    bool isReadOnly() const;
    core::Message readOnlyReason() const; // a sentence, when isReadOnly()
    // A large file's pages are still being checked; until then it is read-only. See pagesChecked().
    bool isBeingChecked() const;
    // Waits for that, where no event loop runs.
    void finishCheck();
    QDate today() const; // the clock's day, as followClock() last saw it
    // Goes on to the clock's day, for a window that stays open over midnight.
    void followClock();
    QDateTime currentTime() const; // UTC
    const core::Language &language() const;

    // --- what is planned
    const core::Strategy &strategy() const;
    const core::MetricCatalogue &metricCatalogue() const;
    const core::NetworkCatalogue &networks() const;
    // "@lepetitfournil", or the network's name where there is no handle
    QString channelName(core::Id<core::Channel> id) const;
    // "IG"; "All" (translated) without a channel
    QString channelCode(std::optional<core::Id<core::Channel>> id) const;

    // The quarter that is shown; a view, nothing stored.
    const core::Quarter &quarter() const;
    void showQuarter(core::Id<core::Quarter> id);
    // The day it is looked at (core::viewDay): pass it to whatever needs "today".
    QDate viewDay() const;

    // --- edits
    Done edit(const core::Edit &edit);
    // Why the last edit was not written; empty once one was.
    const std::optional<core::Problem> &unsaved() const;
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; // in the language: "delete the goal …"
    QString redoText() const;
    tl::expected<QString, core::Problem> undo(); // the text of what was taken back
    tl::expected<QString, core::Problem> redo();
    std::vector<core::HistoryEntry> history(int limit = 0) const;

    // --- metrics
    const core::MetricSource &metrics() const;
    std::vector<core::KpiReading> scoreboard() const; // of quarter() on viewDay()
    std::vector<core::KpiReading> scoreboard(QDate asOf) const;
    // With `goesOn` it is asked on this thread while another one reads, some times a second, with the rows read of how many; where it
    // says no, reading stops with a problem.
    tl::expected<core::ImportPreview, core::Problem> readFile(
        const QString &path, const core::ImportOptions &options = {}, const core::Progress &goesOn = {}) const;
    // The channel a part most likely belongs to: by network, and by what was chosen before.
    std::optional<core::Id<core::Channel>> likelyChannel(const core::ImportPart &part) const;
    ImportCount compareImport(const std::vector<ImportChoice> &files) const;
    // `goesOn` is asked with the values written of how many; where it says no, nothing is written.
    tl::expected<ImportCount, core::Problem> importFiles(
        const std::vector<ImportChoice> &files, const core::Progress &goesOn = {}, const core::Edit *with = nullptr);
    std::vector<core::ImportBatch> imports() const;
    Done takeBack(core::ImportBatchId id);
    Done takeBack(const std::vector<core::ImportBatchId> &ids); // all of them as one step
    // Notes a number by hand (J-01) as of workDay() (app/planday.h): what it stands for, by its metric, is said in core/noting.h. One step.
    Done note(const core::SeriesKey &series, double value);
    // Takes values typed or pasted into the table of values: all of one account, or the business, and one step. How many were new.
    tl::expected<int, core::Problem> typeValues(
        const std::optional<core::Id<core::Channel>> &channel, const std::vector<core::MetricRecord> &records);
    // The current values of an account, or of the business, each with where it comes from …
    std::vector<core::SourcedSeries> valuesOf(const std::optional<core::Id<core::Channel>> &channel) const;
    // … and all that was ever said for a span of a series and still stands, the newest first.
    std::vector<core::SourcedValue> valueHistory(const core::SeriesKey &series, QDate day, int days) const;
    // Which series of an account, or of the business, numbers are held of.
    std::vector<core::SeriesKey> heldSeries() const;
    // What imported files tell of parts of an audience, by segment (core::audienceSnapshots).
    std::vector<core::Series> audienceSeries() const;
    // The published posts that imported files tell of, beside the planned ones that they are or may be, the newest first.
    const std::vector<core::PostMatch> &postMatches() const;
    // How published posts were received, as imported files tell it.
    std::vector<core::PostResult> postResults() const;
    // What ads cost and brought, by the campaigns that advertising accounts name (core/adresults.h).
    const std::vector<core::Series> &adSeries() const;
    // All that imports told of a published post, by metric; by the network's id of it.
    std::vector<core::SourcedSeries> toldOfPost(core::Id<core::Channel> channel, const QString &id) const;
    // A metric by countries, devices, sources or what else imported files count it by.
    std::vector<core::Series> segmentSeries(const core::SeriesQuery &query) const;
    // How many visits of the website came by the link of each post, where imported files tell of any (core/postvisits.h).
    const std::map<core::Id<core::Post>, double> &visitsByPost() const;
    // The imports that stand with all they said, oldest first: what leaves with an exported plan.
    tl::expected<std::vector<core::BatchContents>, core::Problem> importContents() const;

    // What the check of the plan reports for quarter(), most severe first.
    std::vector<core::Finding> findings() const;
    // Those that the window shows: none before a new plan has come to its calendar.
    std::vector<core::Finding> shownFindings() const;

    // --- care
    QString integrity() const;
    // Why the last reading of numbers or history gave nothing, when the file could not be read; reading again clears it.
    std::optional<core::Problem> trouble() const;
    Done backupTo(const QString &target) const;

signals:
    void changed(); // the strategy or the numbers are not what they were
    // After all that listen to changed(): models hold the plan as it is now, and what is worked out from them may be shown.
    void followed();
    void saveStateChanged(); // see unsaved()
    void pagesChecked(); // the file may be changed now, or trouble() and readOnlyReason() say what is wrong with it
    void quarterShown();
    void troubled(); // see trouble()

private:
    void announce();

    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace app
