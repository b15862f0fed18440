// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/channels/timeblockstab.h"

#include "core/capacity.h"
#include "core/format.h"
#include "core/labels.h"
#include "core/repeatwords.h"
#include "core/timeblocks.h"
#include "gui/records/register.h"

namespace gui {

PageTab *TimeBlocksTab::made(Page &page, QWidget *parent)
{
    const core::Language &language = page.workspace().language();
    RegisterOf<core::TimeBlock>::Description kept;
    kept.words = {tr("Times kept free"), tr("Keep a time free"), tr("New time kept free"), QStringLiteral("clock"),
        tr("When do you talk with people?"),
        tr("Answering, commenting and thanking take time like a post does: keep it free. And keep some for what nobody planned."), {}};
    kept.fields = [&language](RecordForm<core::TimeBlock> &form) {
        form.line(tr("What for"), &core::TimeBlock::title);
        form.choice<core::BlockKind>(
            tr("Kind"), &core::TimeBlock::kind, [&language](core::BlockKind kind) { return core::label(kind, language); });
        form.beside([&form] {
            form.day(tr("First day"), &core::TimeBlock::firstDay);
            form.time(tr("At what time"), &core::TimeBlock::time);
        });
        form.word(tr("How often"), &core::TimeBlock::rule,
            {{tr("Only that day"), QString()}, {tr("Every day"), QStringLiteral("FREQ=DAILY")},
                {tr("Monday to Friday"), QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")},
                {tr("Every week on that weekday"), QStringLiteral("FREQ=WEEKLY")},
                {tr("Every second week on that weekday"), QStringLiteral("FREQ=WEEKLY;INTERVAL=2")},
                {tr("Every month on that day"), QStringLiteral("FREQ=MONTHLY")}},
            tr("Days on which you are closed are left out."));
        form.number(tr("Minutes"), &core::TimeBlock::minutes, 5, 600);
        form.channel(tr("Channel"), &core::TimeBlock::channel, tr("Wherever people are"));
        form.line(tr("Who"), &core::TimeBlock::owner);
    };
    kept.title = [](const core::TimeBlock &block) { return block.title; };
    kept.second = [&language](const core::TimeBlock &block) -> QString {
        const QString when =
            block.rule.isEmpty() ? core::formatDay(block.firstDay, language) : core::repeatSentence(block.rule, block.firstDay, language);
        return core::label(block.kind, language) + QStringLiteral(" · ") + when;
    };
    kept.right = [&language](const core::TimeBlock &block) { return core::formatHours(block.minutes / 60.0, language); };
    kept.begin = [&page](core::TimeBlock &block) {
        block.firstDay = page.workspace().viewDay();
        block.rule = QStringLiteral("FREQ=WEEKLY");
    };
    kept.summary = [&page](const std::vector<core::TimeBlock> &) {
        const core::Quarter &quarter = page.workspace().quarter();
        const core::Capacity capacity =
            core::capacityOf(page.workspace().strategy(), page.workspace().networks(), quarter.firstDay, quarter.lastDay);
        const core::Language &words = page.workspace().language();
        return tr("An average week of the quarter: %1 for talking with people, %2 in reserve. Under the rule of thirds, each time for "
                  "people counts as something personal.")
            .arg(core::formatHours(capacity.engagementHours, words), core::formatHours(capacity.reserveHours, words));
    };
    return new RegisterOf<core::TimeBlock>(page, kept, parent);
}

} // namespace gui
