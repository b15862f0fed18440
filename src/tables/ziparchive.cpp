// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/ziparchive.h"

#include <zip.h>

namespace tables {

namespace {

Refusal damagedArchive(const char *detail)
{
    return Refusal{Refusal::Reason::DamagedWorkbook, 0, QString::fromUtf8(detail)};
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

tl::expected<ZipArchive, Refusal> ZipArchive::open(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    ZipArchive opened;
    if (source != nullptr)
        opened.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (opened.m_archive == nullptr) {
        const Refusal refusal = damagedArchive(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return tl::unexpected(refusal);
    }
    zip_error_fini(&error);
    return opened;
}

bool ZipArchive::holds(const char *name) const
{
    return zip_name_locate(m_archive.get(), name, 0) >= 0;
}

tl::expected<QByteArray, Refusal> ZipArchive::entry(const QByteArray &name)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_archive.get(), name.constData(), 0, &stat) != 0)
        return tl::unexpected(damagedArchive(name.constData()));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return tl::unexpected(Refusal{Refusal::Reason::Encrypted});
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(m_archive.get(), name.constData(), 0), &zip_fclose);
    if (file == nullptr)
        return tl::unexpected(damagedArchive(zip_strerror(m_archive.get())));
    // What an archive says of its sizes is not believed: it is read until it ends or has grown too much.
    QByteArray content;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), chunk.data(), static_cast<zip_uint64_t>(chunk.size()));
        if (count < 0)
            return tl::unexpected(damagedArchive(zip_file_strerror(file.get())));
        if (count == 0)
            return content;
        m_inflated += count;
        if (m_inflated > largestInflated)
            return tl::unexpected(Refusal{Refusal::Reason::InflatesTooMuch});
        content.append(chunk.constData(), static_cast<qsizetype>(count));
    }
}

} // namespace tables
