// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments.h"

#include <QStringList>

namespace core {

namespace {

QString escaped(QString text)
{
    return text.replace(u'%', QLatin1String("%25")).replace(u';', QLatin1String("%3B")).replace(u'=', QLatin1String("%3D"));
}

QString plain(QString text)
{
    return text.replace(QLatin1String("%3D"), QLatin1String("="))
        .replace(QLatin1String("%3B"), QLatin1String(";"))
        .replace(QLatin1String("%25"), QLatin1String("%"));
}

} // namespace

QString segmentText(const std::vector<SegmentPart> &parts)
{
    QStringList texts;
    for (const SegmentPart &part : parts)
        texts << escaped(part.dimension) + u'=' + escaped(part.name);
    return texts.join(u';');
}

std::vector<SegmentPart> segmentParts(const QString &segment)
{
    std::vector<SegmentPart> parts;
    for (const QString &text : segment.split(u';'))
        parts.push_back({plain(text.section(u'=', 0, 0)), plain(text.section(u'=', 1))});
    return parts;
}

} // namespace core
