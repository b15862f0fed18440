// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/workbook.h"

#include "tables/odsreader.h"
#include "tables/xlsreader.h"
#include "tables/xlsxreader.h"
#include "tables/ziparchive.h"

namespace tables {

namespace {

constexpr std::string_view archiveBeginning = "PK\x03\x04";
constexpr std::string_view compoundBeginning = "\xD0\xCF\x11\xE0";

} // namespace

bool isWorkbook(std::string_view bytes)
{
    return bytes.starts_with(archiveBeginning) || bytes.starts_with(compoundBeginning);
}

tl::expected<Book, Refusal> readWorkbook(std::string_view bytes)
{
    if (bytes.starts_with(compoundBeginning)) // the old .xls, or a workbook behind a password
        return readXls(bytes);
    auto archive = ZipArchive::open(bytes);
    if (!archive)
        return tl::unexpected(archive.error());
    if (archive->holds("xl/workbook.xml"))
        return XlsxReader(*archive).read();
    if (archive->holds("content.xml"))
        return OdsReader(*archive).read();
    return tl::unexpected(Refusal{Refusal::Reason::UnknownWorkbook});
}

} // namespace tables
