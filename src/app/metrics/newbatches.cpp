// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/newbatches.h"

#include "app/businesstime.h"
#include "app/importplan.h"

#include <map>

namespace app {

namespace {

using NewBatch = storage::WorkspaceFile::NewBatch;

// Sorts a part's records by channel. A table of our own may name a channel in each row; the others go where the choice says.
class PartBatches {
public:
    PartBatches(const Workspace &workspace, NewBatch head)
        : m_workspace(workspace)
        , m_head(std::move(head))
    {
    }

    void add(const core::ImportPart &part, QDate today)
    {
        core::Records records = part.records; // shared, not copied, where all have a day
        for (qsizetype place = 0; place < records.size(); ++place)
            if (!records.values().at(place).hasDay())
                records.setDay(place, today);
        for (quint32 head = 0; head < static_cast<quint32>(records.heads().size()); ++head)
            if (NewBatch *batch = batchFor(records.heads().at(head).channel)) { // else it was deleted since the file was read
                batch->records = records;
                batch->heads->push_back(head);
            }
        if (!part.posts.empty())
            batchFor(QString())->posts = part.posts;
    }

    std::vector<NewBatch> take() { return std::move(m_batches); }

private:
    NewBatch *batchFor(const QString &name)
    {
        const auto [place, isNew] = m_places.try_emplace(name, m_batches.size());
        if (isNew) {
            const auto named = name.isEmpty() ? tl::expected<core::Id<core::Channel>, core::Problem>() : channelNamed(m_workspace, name);
            if (!named) {
                m_places.erase(place);
                return nullptr;
            }
            m_batches.push_back(m_head);
            if (!name.isEmpty())
                m_batches.back().channel = *named;
        }
        return &m_batches[place->second];
    }

    const Workspace &m_workspace;
    NewBatch m_head; // file, profile, the chosen channel and the moment
    std::vector<NewBatch> m_batches;
    std::map<QString, size_t> m_places;
};

} // namespace

std::vector<NewBatch> batchesOf(const Workspace &workspace, const std::vector<ImportChoice> &files, const QDateTime &at)
{
    const QDate today = timeAtTheBusiness(workspace, at).date();
    std::vector<NewBatch> batches;
    for (const ImportChoice &choice : files)
        for (size_t i = 0; i < choice.preview.parts.size(); ++i) {
            const core::ImportPart &part = choice.preview.parts[i];
            const auto channel = i < choice.channels.size() ? choice.channels[i] : std::nullopt;
            PartBatches sorted(workspace, {choice.preview.file, part.profile, channel, {}, {}, at, std::vector<quint32>()});
            sorted.add(part, today);
            for (NewBatch &batch : sorted.take())
                batches.push_back(std::move(batch));
        }
    return batches;
}

} // namespace app
