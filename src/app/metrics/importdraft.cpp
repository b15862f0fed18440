// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/importdraft.h"

#include "app/importplan.h"
#include "app/metrics/mappings.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

core::ImportPreview ImportDraft::File::told() const
{
    core::ImportPreview preview = choice.preview;
    if (auto note = nothingNew(preview, count))
        preview.issues.push_back(std::move(*note));
    return preview;
}

ImportDraft::ImportDraft(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void ImportDraft::add(const QStringList &paths, const core::Progress &goesOn)
{
    const auto before = m_files.size();
    bool isStopped = false;
    const core::Progress asked = [&](int done, int all) {
        const bool isWanted = goesOn(done, all); // once stopped too: the window goes on while the reading comes to its end
        isStopped = isStopped || !isWanted;
        return !isStopped;
    };
    for (const auto &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (std::any_of(m_files.begin(), m_files.end(), [&](const File &file) { return file.path == absolute; }))
            continue;
        File file;
        file.path = absolute;
        file.name = QFileInfo(path).fileName();
        read(file, goesOn ? asked : core::Progress());
        if (isStopped)
            break;
        m_files.push_back(std::move(file));
    }
    if (isStopped)
        m_files.resize(before);
    compare();
}

void ImportDraft::remove(int file)
{
    m_files.erase(m_files.begin() + file);
    compare();
}

void ImportDraft::clear()
{
    m_files.clear();
    m_mappings.clear();
    compare();
}

void ImportDraft::setYear(int index, int year)
{
    core::ImportOptions options = m_files[static_cast<std::size_t>(index)].options;
    options.year = year;
    readWith(index, options);
}

void ImportDraft::setDayFirst(int index, bool isDayFirst)
{
    core::ImportOptions options = m_files[static_cast<std::size_t>(index)].options;
    options.isDayFirst = isDayFirst;
    readWith(index, options);
}

void ImportDraft::readWith(int index, const core::ImportOptions &options)
{
    auto &file = m_files[static_cast<std::size_t>(index)];
    file.options = options;
    read(file);
    compare();
}

std::vector<core::MappedTable> ImportDraft::tables(int index) const
{
    const core::ImportPreview &preview = m_files[static_cast<std::size_t>(index)].choice.preview;
    std::vector<core::MappedTable> tables;
    for (const core::ImportPart &part : preview.parts)
        if (!part.mapping.columns.empty())
            tables.push_back(part.mapping);
    tables.insert(tables.end(), preview.unknown.begin(), preview.unknown.end());
    return tables;
}

bool ImportDraft::isMapped(int index) const
{
    const core::ImportPreview &preview = m_files[static_cast<std::size_t>(index)].choice.preview;
    return std::any_of(
        m_mappings.begin(), m_mappings.end(), [&](const core::ImportMapping &mapping) { return isUsedBy(mapping, preview); });
}

void ImportDraft::setMapping(int index, const core::MappedTable &table)
{
    const auto mapping = mappedAs(mappingFor(m_files[static_cast<std::size_t>(index)], table), table);
    if (!mapping)
        return; // then no file could be read either
    const auto known =
        std::find_if(m_mappings.begin(), m_mappings.end(), [&](const core::ImportMapping &other) { return other.id == mapping->id; });
    if (known == m_mappings.end())
        m_mappings.push_back(*mapping);
    else
        *known = *mapping;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const core::ImportPreview &preview = m_files[i].choice.preview;
        if (static_cast<int>(i) == index || preview.parts.empty() || isUsedBy(*mapping, preview))
            readAgain(m_files[i]);
    }
    compare();
}

// The channels that were chosen stay, where the tables are still of the same networks.
void ImportDraft::readAgain(File &file) const
{
    const ImportChoice before = file.choice;
    const std::vector<bool> undecided = file.undecided;
    read(file);
    const auto &parts = file.choice.preview.parts;
    const auto &partsBefore = before.preview.parts;
    if (parts.size() != partsBefore.size())
        return;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].network == partsBefore[i].network && partsBefore[i].rows.accepted > 0) {
            file.choice.channels[i] = before.channels[i];
            file.undecided[i] = undecided[i];
        }
}

// The mapping that read the table, to be changed; else a new one, called like the file.
core::ImportMapping ImportDraft::mappingFor(const File &file, const core::MappedTable &table) const
{
    const auto isOf = [&](const core::ImportMapping &mapping) {
        return !table.profile.isEmpty() && profileIdOf(mapping) == table.profile && tablesIn(mapping) == 1;
    };
    for (const core::ImportMapping &mapping : m_mappings)
        if (isOf(mapping))
            return mapping;
    if (const auto known = m_workspace.strategy().where<core::ImportMapping>(isOf); !known.empty())
        return known.front();
    QString name = QFileInfo(file.name).completeBaseName();
    if (!table.title.isEmpty())
        name += QStringLiteral(", ") + table.title;
    return {core::newId<core::ImportMapping>(), name, {}};
}

// What was said in this draft and is used, with the answers to what else was asked of the file.
std::vector<core::ImportMapping> ImportDraft::newMappings() const
{
    std::vector<core::ImportMapping> mappings;
    for (const core::ImportMapping &mapping : m_mappings)
        for (const File &file : m_files) {
            const auto &parts = file.choice.preview.parts;
            const auto part = std::find_if(parts.begin(), parts.end(),
                [id = profileIdOf(mapping)](const core::ImportPart &one) { return one.profile == id && one.rows.accepted > 0; });
            if (part == parts.end())
                continue;
            const auto whole = mappedAs(mapping, part->mapping);
            const auto *saved = m_workspace.strategy().find(mapping.id);
            if (whole && (!saved || !(*saved == *whole)))
                mappings.push_back(*whole);
            break;
        }
    return mappings;
}

void ImportDraft::setChannel(int file, int part, std::optional<ChannelId> channel)
{
    auto &changed = m_files[static_cast<std::size_t>(file)];
    const auto chosen = static_cast<std::size_t>(part);
    const auto before = changed.choice.channels[chosen];
    const auto &parts = changed.choice.preview.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) // the other tables of that network too, unless they went elsewhere
        if (i == chosen || (parts[i].network == parts[chosen].network && changed.choice.channels[i] == before)) {
            changed.choice.channels[i] = channel;
            changed.undecided[i] = false;
        }
    compare();
}

bool ImportDraft::mayNeedYear(int index) const
{
    const auto &file = m_files[static_cast<std::size_t>(index)];
    const auto &parts = file.choice.preview.parts;
    return file.options.year || std::any_of(parts.begin(), parts.end(), [](const auto &part) { return part.lacksYears; });
}

bool ImportDraft::asksForDayOrder(int index) const
{
    const auto &file = m_files[static_cast<std::size_t>(index)];
    const auto &parts = file.choice.preview.parts;
    return file.options.isDayFirst || std::any_of(parts.begin(), parts.end(), [](const auto &part) { return part.hasOpenDays; });
}

tl::expected<ImportCount, core::Problem> ImportDraft::import(const core::Progress &goesOn)
{
    std::vector<ImportChoice> choices;
    for (const auto &file : m_files)
        if (!file.problem)
            choices.push_back(file.choice);
    const auto mappings = newMappings();
    const auto kept = mappings.empty() ? std::nullopt : std::optional(keeping(m_workspace, mappings));
    auto count = m_workspace.importFiles(choices, goesOn, kept ? &*kept : nullptr);
    if (count)
        clear();
    return count;
}

void ImportDraft::read(File &file, const core::Progress &goesOn) const
{
    file.problem.reset();
    file.choice = {};
    file.undecided.clear();
    file.options.mappings = m_mappings;
    auto preview = m_workspace.readFile(file.path, file.options, goesOn);
    if (!preview) {
        file.problem = preview.error();
        return;
    }
    for (const auto &part : preview->parts) {
        const auto likely = m_workspace.likelyChannel(part);
        file.choice.channels.push_back(likely || part.rows.accepted == 0 ? likely : namedByFile(file, part));
        file.undecided.push_back(!file.choice.channels.back() && isUndecided(part));
    }
    file.choice.preview = std::move(*preview);
}

// A file that does not say its network often says it in its name: “Audience Instagram.csv”.
std::optional<ImportDraft::ChannelId> ImportDraft::namedByFile(const File &file, const core::ImportPart &part) const
{
    if (m_workspace.networks().forImport(part.network))
        return std::nullopt;
    const auto named = m_workspace.strategy().where<core::Channel>([&](const core::Channel &channel) {
        const core::Network *network = m_workspace.networks().find(channel.network);
        const QString name = network ? network->name(QStringLiteral("en")) : QString();
        return name.size() > 2 && file.name.contains(name, Qt::CaseInsensitive);
    });
    return named.size() == 1 ? std::optional(named.front().id) : std::nullopt;
}

bool ImportDraft::isUndecided(const core::ImportPart &part) const
{
    const auto *network = m_workspace.networks().forImport(part.network);
    const auto fits = [&](const core::Channel &channel) { return network && channel.network == network->id; };
    return part.rows.accepted > 0 && m_workspace.strategy().where<core::Channel>(fits).size() > 1;
}

bool ImportDraft::isDecided() const
{
    return std::none_of(m_files.begin(), m_files.end(),
        [](const File &file) { return std::any_of(file.undecided.begin(), file.undecided.end(), [](bool isOpen) { return isOpen; }); });
}

void ImportDraft::compare()
{
    std::vector<ImportChoice> choices;
    const File *alone = nullptr;
    for (auto &file : m_files) {
        if (file.problem)
            continue;
        file.count = m_workspace.compareImport({file.choice});
        choices.push_back(file.choice);
        alone = &file;
    }
    m_total = choices.empty()     ? ImportCount()
            : choices.size() == 1 ? alone->count // a large file is not compared twice
                                  : m_workspace.compareImport(choices);
    emit changed();
}

} // namespace app
