// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/competitors/listeninglist.h"

#include "app/files.h"
#include "app/workspace.h"
#include "core/oneline.h"
#include "core/opportunity.h"
#include "formats/formats.h"

#include <QFileInfo>

namespace app {

namespace {

using Kind = ListenedTo::Kind;

void listen(ListenedTo &list, Kind kind, const QString &text, const QString &network = {})
{
    const QString word = core::oneLine(text);
    const auto isSame = [&word](const ListenedTo::Word &one) { return one.text.compare(word, Qt::CaseInsensitive) == 0; };
    if (!word.isEmpty() && std::none_of(list.words.begin(), list.words.end(), isSame))
        list.words.push_back({kind, word, network});
}

void listenToLines(ListenedTo &list, const QString &lines)
{
    for (const QString &line : lines.split(u'\n'))
        listen(list, Kind::Keyword, line);
}

QString nameOfNetwork(const Workspace &workspace, const QString &id)
{
    const core::Network *network = workspace.networks().find(id);
    return network ? network->name(workspace.language().code()) : id;
}

ListenedTo ourselves(const Workspace &workspace)
{
    const core::Strategy &strategy = workspace.strategy();
    ListenedTo list;
    list.who = core::oneLine(strategy.business().name);
    if (list.who.isEmpty())
        list.who = workspace.language().translate("app", "Your business");
    listen(list, Kind::Name, strategy.business().name);
    for (const core::Channel &channel : strategy.all<core::Channel>())
        listen(list, Kind::Account, channel.handle, nameOfNetwork(workspace, channel.network));
    for (const core::AuditAnswer &answer : strategy.all<core::AuditAnswer>())
        if (answer.question == ownWordsQuestion())
            listenToLines(list, answer.text);
    return list;
}

QString kindName(Kind kind, const core::Language &language)
{
    switch (kind) {
    case Kind::Name:
        return language.translate("app", "Name", "listening");
    case Kind::Account:
        return language.translate("app", "Account", "listening");
    case Kind::Keyword:
        return language.translate("app", "Keyword", "listening");
    }
    return {};
}

} // namespace

QString ownWordsQuestion()
{
    return QStringLiteral("listening_own_words");
}

std::vector<ListenedTo> listeningList(const Workspace &workspace)
{
    std::vector<ListenedTo> lists{ourselves(workspace)};
    const core::Strategy &strategy = workspace.strategy();
    const auto looks = core::latestPresences(strategy);
    for (const core::Competitor &competitor : strategy.all<core::Competitor>()) {
        ListenedTo list;
        list.competitor = competitor.id;
        list.who = core::oneLine(competitor.name);
        listen(list, Kind::Name, competitor.name);
        for (const core::Presence &look : looks)
            if (look.competitor == competitor.id)
                listen(list, Kind::Account, look.handle, nameOfNetwork(workspace, look.network));
        listenToLines(list, competitor.listenFor);
        if (!list.words.empty())
            lists.push_back(list);
    }
    return lists;
}

QString listeningText(const Workspace &workspace)
{
    QStringList parts;
    for (const ListenedTo &list : listeningList(workspace)) {
        QStringList lines{QStringLiteral("— %1 —").arg(list.who)};
        for (const ListenedTo::Word &word : list.words)
            lines << word.text;
        parts << lines.join(u'\n');
    }
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

tl::expected<void, core::Problem> exportListeningList(const Workspace &workspace, const QString &target)
{
    if (QFileInfo(target).suffix().toLower() != u"csv")
        return writeFile(target, listeningText(workspace).toUtf8());
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    const core::Language &language = workspace.language();
    exchange::TextTable table{{language.translate("app", "Who", "listening"), language.translate("app", "What", "listening"),
        language.translate("app", "Network", "listening"), language.translate("app", "Search for", "listening")}};
    for (const ListenedTo &list : listeningList(workspace))
        for (const ListenedTo::Word &word : list.words)
            table.push_back({list.who, kindName(word.kind, language), word.network, word.text});
    return writeFile(target, (*formats)->toCsv(table));
}

} // namespace app
