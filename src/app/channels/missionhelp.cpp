// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/missionhelp.h"

#include "app/channels/cataloguetexts.h"
#include "catalogue/lists.h"

namespace app {

namespace {

QStringList examplesOf(const QString &network, const core::Language &language)
{
    constexpr qsizetype enough = 2; // of other networks
    QStringList own, others;
    for (const catalogue::Example &example : catalogue::missionExamples())
        (example.network == network ? own : others) << textIn(example.texts, language);
    return own.isEmpty() ? others.first(std::min(enough, others.size())) : own;
}

QString withSource(const QString &text, const QString &source, const core::Language &language)
{
    return source.isEmpty() ? text : language.filled(language.translate("app", "%1 Source: %2."), {text, source});
}

} // namespace

MissionHelp missionHelp(const QString &network, const core::Language &language)
{
    MissionHelp help;
    help.examples = examplesOf(network, language);
    for (const catalogue::NetworkUse &use : catalogue::networkUses())
        if (use.network == network || (network == u"facebook" && use.network == u"meta_ads"))
            help.uses << textIn(use.texts, language);
    for (const catalogue::Example &example : catalogue::inspirationExamples())
        if (example.network == network)
            help.practice << withSource(
                language.filled(QStringLiteral("%1 %2"), {textIn(example.texts, language), textIn(example.notes, language)}),
                example.source, language);
    if (network == u"facebook" || network == u"instagram")
        if (const auto fact = catalogue::fact(QStringLiteral("channels.small_businesses")))
            help.practice << withSource(textIn(fact->texts, language), fact->source, language);
    return help;
}

} // namespace app
