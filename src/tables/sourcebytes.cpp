// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/sourcebytes.h"

#include <QFileInfo>

#include <optional>

namespace tables {

namespace {

constexpr qint64 mappedFrom = 64 * 1024 * 1024;

std::optional<Refusal> refusedBeforeOpening(const QFileInfo &info)
{
    if (!info.exists())
        return Refusal{Refusal::Reason::Missing};
    if (info.isDir())
        return Refusal{Refusal::Reason::Folder};
    if (!info.isFile())
        return Refusal{Refusal::Reason::NotAFile};
    return std::nullopt;
}

} // namespace

tl::expected<SourceBytes, Refusal> SourceBytes::open(const QString &path)
{
    if (const auto refusal = refusedBeforeOpening(QFileInfo(path)))
        return tl::unexpected(*refusal);
    SourceBytes source;
    source.m_file = std::make_unique<QFile>(path);
    if (!source.m_file->open(QIODevice::ReadOnly))
        return tl::unexpected(Refusal{Refusal::Reason::Unreadable, 0, source.m_file->errorString()});
    const qint64 size = source.m_file->size();
    if (size == 0)
        return tl::unexpected(Refusal{Refusal::Reason::Empty});
    if (size >= mappedFrom) {
        uchar *mapped = source.m_file->map(0, size, QFileDevice::MapPrivateOption);
        if (mapped == nullptr)
            return tl::unexpected(Refusal{Refusal::Reason::Unreadable, 0, source.m_file->errorString()});
        source.m_bytes = std::span(reinterpret_cast<char *>(mapped), static_cast<std::size_t>(size));
        return source;
    }
    std::string content(static_cast<std::size_t>(size), '\0');
    const qint64 length = source.m_file->read(content.data(), size);
    if (length < 0)
        return tl::unexpected(Refusal{Refusal::Reason::Unreadable, 0, source.m_file->errorString()});
    content.resize(static_cast<std::size_t>(length));
    source.replace(std::move(content));
    return source;
}

void SourceBytes::replace(std::string text)
{
    m_text = std::make_unique<std::string>(std::move(text));
    m_bytes = std::span(m_text->data(), m_text->size());
    m_file.reset();
}

} // namespace tables
