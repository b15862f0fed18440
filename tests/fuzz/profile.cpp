// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview.h"

// Import profiles and mappings that somebody else wrote, in JSON, and a file that is read by them: below a line "----", or a usual one.
namespace {

constexpr std::string_view border = "\n----\n";
constexpr std::string_view usualFile =
    "Reach\n\nDate,Views,Clicks\n2027-03-01,12,\"1,5\"\n2027-03-02,n/a,3\nTotal,12,4\n\nAge,Women,Men\n18-24,5%,7%\n";

void checkRoundTrip(const importing::Profile &profile)
{
    const auto again = importing::parseProfile(importing::toJson(profile));
    fuzz::require(again && *again == profile, "a profile comes back from its own JSON");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, std::size_t size)
{
    static fuzz::InputFile file;
    const std::string_view input = fuzz::textOf(bytes, size);
    const std::size_t end = input.find(border);
    const QByteArray json(input.data(), static_cast<qsizetype>(std::min(end, size)));
    if (const auto profile = importing::parseProfile(json))
        checkRoundTrip(*profile);
    auto own = importing::parseOwnProfile(json, fuzz::metrics());
    if (!own)
        return 0;
    own->precedence = 1;
    const QString &path = file.write(end == std::string_view::npos ? usualFile : input.substr(end + border.size()));
    fuzz::checkReading(path, {*own}, fuzz::optionsFor(size));
    return 0;
}
