// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview.h"

#include <algorithm>
#include <array>
#include <memory>
#include <zip.h>

// Zipped workbooks, XLSX and ODS. An archive's checksums would hide its texts from any change, so an input is the texts of its
// entries, each below a line "=== name"; one that begins like an archive is taken as it is.
namespace {

constexpr std::string_view heading = "=== ";

// Takes the next entry off: its name and its text.
std::pair<std::string, std::string_view> takeEntry(std::string_view &input)
{
    const std::size_t nameEnd = std::min(input.find('\n'), input.size());
    const std::string name(input.substr(heading.size(), nameEnd - heading.size()));
    const std::string_view rest = input.substr(std::min(nameEnd + 1, input.size()));
    const std::size_t next = rest.find("\n=== ");
    input = next == std::string_view::npos ? std::string_view() : rest.substr(next + 1);
    return {name, rest.substr(0, next)};
}

void addEntries(zip_t *archive, std::string_view input)
{
    while (input.starts_with(heading)) {
        const auto [name, text] = takeEntry(input);
        zip_source_t *source = zip_source_buffer(archive, text.data(), text.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, 0);
        if (index < 0)
            zip_source_free(source); // a name that is there already, or is none
        else
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
}

std::string bytesOf(zip_source_t *source)
{
    std::string bytes;
    if (zip_source_open(source) != 0)
        return bytes;
    std::array<char, 16384> buffer{};
    for (zip_int64_t count = 1; count > 0;) {
        count = zip_source_read(source, buffer.data(), buffer.size());
        bytes.append(buffer.data(), static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
    }
    zip_source_close(source);
    return bytes;
}

std::string archiveOf(std::string_view input)
{
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source(
        zip_source_buffer_create(nullptr, 0, 0, nullptr), &zip_source_free);
    zip_source_keep(source.get()); // the archive lets go of it when it is written
    zip_t *archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr);
    fuzz::require(archive != nullptr, "an archive can be made in memory");
    addEntries(archive, input);
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return {};
    }
    return bytesOf(source.get());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, std::size_t size)
{
    static fuzz::InputFile file;
    const std::string_view input = fuzz::textOf(bytes, size);
    const QString &path = input.starts_with(heading) ? file.write(archiveOf(input)) : file.write(input);
    fuzz::checkReading(path, fuzz::profiles(), fuzz::optionsFor(size));
    return 0;
}
