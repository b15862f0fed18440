// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/odt/package.h"

#include <QString>

#include <zip.h>

#include <memory>
#include <stdexcept>

namespace report {

namespace {

constexpr const char *odtMediaType = "application/vnd.oasis.opendocument.text";
constexpr zip_uint16_t firstDosDate = 0x21; // 1 January 1980: no clock goes into the bytes

struct ZipTrouble {
    ZipTrouble() { zip_error_init(&error); }
    ~ZipTrouble() { zip_error_fini(&error); }
    [[noreturn]] void raise() { throw std::runtime_error(zip_error_strerror(&error)); }
    zip_error_t error;
};

struct SourceFreer {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using ZipTarget = std::unique_ptr<zip_source_t, SourceFreer>;

QByteArray manifestOf(const std::vector<OdtPart> &parts)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">\n";
    const auto add = [&xml](const QByteArray &path, const QByteArray &type, const QByteArray &version) {
        xml += "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + '"' + version + "/>\n";
    };
    add("/", odtMediaType, " manifest:version=\"1.2\"");
    for (const OdtPart &part : parts)
        if (!part.mediaType.isEmpty())
            add(part.path, part.mediaType, {});
    return xml + "</manifest:manifest>\n";
}

void addPart(zip_t *archive, const OdtPart &part, bool isStored)
{
    zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    const zip_int64_t index = source ? zip_file_add(archive, part.path.constData(), source, ZIP_FL_ENC_GUESS) : -1;
    if (index < 0) {
        zip_source_free(source);
        throw std::runtime_error(zip_strerror(archive));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, place, isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    zip_file_set_dostime(archive, place, 0, firstDosDate, 0);
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t state;
    if (zip_source_open(source) < 0 || zip_source_stat(source, &state) < 0)
        throw std::runtime_error("the package can't be read back");
    QByteArray bytes(static_cast<qsizetype>(state.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), state.size);
    zip_source_close(source);
    if (got != bytes.size())
        throw std::runtime_error("the package can't be read back");
    return bytes;
}

} // namespace

QByteArray odtPackage(std::vector<OdtPart> parts)
{
    const OdtPart manifest{"META-INF/manifest.xml", manifestOf(parts)};
    const OdtPart mediaType{"mimetype", odtMediaType};
    ZipTrouble trouble;
    const ZipTarget target(zip_source_buffer_create(nullptr, 0, 1, &trouble.error));
    if (!target)
        trouble.raise();
    zip_source_keep(target.get()); // closing the archive gives one hold up
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &trouble.error);
    if (!archive) {
        zip_source_free(target.get());
        trouble.raise();
    }
    try {
        addPart(archive, mediaType, true);
        addPart(archive, manifest, false);
        for (const OdtPart &part : parts)
            addPart(archive, part, part.path.endsWith(".png"));
        if (zip_close(archive) < 0)
            throw std::runtime_error(zip_strerror(archive));
    } catch (...) {
        zip_discard(archive);
        throw;
    }
    return bytesOf(target.get());
}

} // namespace report
