// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/limitwords.h"

#include "core/format.h"

namespace app {

namespace {

QString plainSize(int width, int height)
{
    return QStringLiteral("%1\u00A0×\u00A0%2").arg(width).arg(height);
}

} // namespace

QString limitValueText(const HeldLimit &limit, const core::Language &language)
{
    const QString value = core::formatLimit(limit.value, limit.unit, language);
    return limit.isMinimum ? language.filled(language.translate("app", "at least %1"), {value}) : value;
}

QString ownSourceText(const QString &source, const core::Language &language)
{
    return source.trimmed().isEmpty() ? language.translate("app", "Yours")
                                      : language.filled(language.translate("app", "Yours: %1"), {source.simplified()});
}

QString statedSourceText(const QString &source, bool isConfirmed, const core::Language &language)
{
    if (source.isEmpty())
        return language.translate("app", "Commonly given");
    return isConfirmed ? source : language.filled(language.translate("app", "%1, not read again"), {source});
}

QString readOnText(const std::optional<core::LimitOverride> &own, QDate readOn, const core::Language &language)
{
    if (!own)
        return core::formatDay(readOn, language);
    return own->checkedOn ? core::formatDay(*own->checkedOn, language) : QString();
}

QString sizeText(QSize size, const core::Language &language)
{
    QString shape = core::shapeText(size);
    if (language.isFrench())
        shape.replace(u'.', u',');
    return language.filled(language.translate("app", "%1 (%2)"), {plainSize(size.width(), size.height()), shape});
}

QString flawText(core::PictureFlaw flaw, const core::PictureBounds &bounds, const core::Language &language)
{
    const QSize wanted = bounds.recommended;
    switch (flaw) {
    case core::PictureFlaw::TooSmall:
        return language.filled(language.translate("app", "too small, at least %1"),
            {plainSize(bounds.minimumWidth.value_or(wanted.width()), bounds.minimumHeight.value_or(wanted.height()))});
    case core::PictureFlaw::TooLarge:
        return language.filled(language.translate("app", "too large, at most %1"),
            {plainSize(bounds.maximumWidth.value_or(wanted.width()), bounds.maximumHeight.value_or(wanted.height()))});
    case core::PictureFlaw::WrongShape: {
        QString shape = core::shapeText(wanted);
        if (language.isFrench())
            shape.replace(u'.', u',');
        return language.filled(language.translate("app", "another shape than %1"), {shape});
    }
    case core::PictureFlaw::TooHeavy:
        return language.filled(language.translate("app", "too heavy, at most %1"),
            {core::formatLimit(double(bounds.maximumBytes.value_or(0)), core::LimitUnit::Bytes, language)});
    case core::PictureFlaw::WrongFormat:
        return language.filled(
            language.translate("app", "another file type than %1"), {bounds.formats.join(QStringLiteral(", ")).toUpper()});
    }
    Q_UNREACHABLE();
}

} // namespace app
