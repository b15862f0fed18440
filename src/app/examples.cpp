// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/examples.h"

#include "catalogue/lists.h"

namespace app {

namespace {

QString spoken(const catalogue::Texts &texts, const core::Language &language)
{
    const auto found = texts.find(language.code());
    return found == texts.end() ? QString() : found->second;
}

} // namespace

std::vector<Example> inspirationExamples(const core::Language &language)
{
    std::vector<Example> examples;
    for (const catalogue::Example &one : catalogue::inspirationExamples()) {
        const QString text = spoken(one.texts, language); // "Shopify: customers tell …"
        const qsizetype colon = text.indexOf(u':');
        examples.push_back(
            {text.left(colon).trimmed(), colon < 0 ? QString() : text.mid(colon + 1).trimmed(), spoken(one.notes, language), one.source});
    }
    return examples;
}

std::vector<Example> voiceExamples(const core::Language &language)
{
    std::vector<Example> examples;
    for (const catalogue::VoiceExample &one : catalogue::voiceExamples())
        examples.push_back({spoken(one.names, language), spoken(one.dos, language) + u' ' + spoken(one.donts, language),
            spoken(one.samples, language), {}});
    return examples;
}

std::vector<Example> mythExamples(const core::Language &language)
{
    std::vector<Example> examples;
    for (const catalogue::Myth &myth : catalogue::myths())
        examples.push_back({{}, spoken(myth.claims, language), spoken(myth.checks, language), myth.source});
    return examples;
}

std::vector<Example> pillarExamples(const core::Language &language)
{
    std::vector<Example> examples;
    for (const catalogue::ContentType &type : catalogue::contentTypes())
        if (!type.needsCaution)
            examples.push_back({spoken(type.choice.names, language), spoken(type.choice.hints, language), {}, {}});
    return examples;
}

} // namespace app
