// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/limits.h"

#include "app/channels/cataloguetexts.h"
#include "app/problems.h"
#include "catalogue/limits.h"

#include <QFileInfo>
#include <QImageReader>

namespace app {

namespace {

QString networkNameOf(const QString &id, const Workspace &workspace)
{
    const core::Network *network = workspace.networks().find(id);
    return network ? network->name(workspace.language().code()) : id;
}

std::optional<core::LimitOverride> ownNumber(const QString &limit, const Workspace &workspace)
{
    for (const core::LimitOverride &own : workspace.strategy().all<core::LimitOverride>())
        if (own.limit == limit)
            return own;
    return std::nullopt;
}

HeldLimit heldLimit(const catalogue::NetworkLimit &known, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    HeldLimit held{known.id, known.network, networkNameOf(known.network, workspace), textIn(known.names, language), known.unit,
        known.counting, known.isHard, known.isMinimum, known.linkLength, known.refusedCharacters, known.strictest(), known.strictest(), {},
        {}, known.readOn, true, textIn(known.notes, language), ownNumber(known.id, workspace)};
    for (const catalogue::LimitValue &value : known.values) {
        if (value.amount == held.stated) {
            held.statedBy = value.source;
            held.isConfirmed = value.isConfirmed;
            continue;
        }
        const QString amount = core::formatLimit(value.amount, known.unit, language);
        held.others << (value.source.isEmpty() ? amount : language.filled(language.translate("app", "%1 (%2)"), {amount, value.source}));
    }
    if (held.own)
        held.value = held.own->value;
    return held;
}

QString widthId(const QString &size)
{
    return size + QStringLiteral(".width");
}

QString heightId(const QString &size)
{
    return size + QStringLiteral(".height");
}

HeldImageSize heldImageSize(const catalogue::ImageSize &known, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const QSize stated(known.width, known.height);
    HeldImageSize held{known.id, known.network, networkNameOf(known.network, workspace), textIn(known.names, language),
        {stated, known.minimumWidth, known.minimumHeight, known.maximumWidth, known.maximumHeight, known.narrowest, known.widest,
            known.maximumBytes, known.formats},
        stated, known.source, known.readOn, known.isConfirmed, textIn(known.notes, language), ownNumber(widthId(known.id), workspace),
        ownNumber(heightId(known.id), workspace)};
    if (held.ownWidth && held.ownHeight) {
        // The owner knows better than the program: its other bounds go with its size
        held.bounds = {
            QSize(int(held.ownWidth->value), int(held.ownHeight->value)), {}, {}, {}, {}, {}, {}, known.maximumBytes, known.formats};
    }
    return held;
}

core::LimitOverride ownRow(
    const std::optional<core::LimitOverride> &known, const QString &limit, double value, const QString &source, QDate checkedOn)
{
    core::LimitOverride own = known.value_or(core::LimitOverride{});
    if (!known)
        own.id = core::newId<core::LimitOverride>();
    own.limit = limit;
    own.value = value;
    own.source = source;
    own.checkedOn = checkedOn.isValid() ? std::optional(checkedOn) : std::nullopt;
    return own;
}

core::Edit aboutLimit(const char *what, const QString &networkName, const QString &name)
{
    return core::Edit({QLatin1String(what) + QStringLiteral(":limit_override"), {networkName + QStringLiteral(", ") + name.toLower()}});
}

} // namespace

int HeldLimit::lengthOf(const QString &text) const
{
    static const core::CountingWeights weights = catalogue::countingWeights();
    return core::textLength(text, counting, weights, linkLength);
}

std::vector<HeldLimit> limitsFor(const QString &network, const Workspace &workspace)
{
    std::vector<HeldLimit> held;
    for (const catalogue::NetworkLimit &known : catalogue::networkLimits())
        if (known.network == network)
            held.push_back(heldLimit(known, workspace));
    return held;
}

QStringList networksOfPlan(const Workspace &workspace)
{
    QStringList networks;
    for (const core::Channel &channel : workspace.strategy().all<core::Channel>())
        if (!networks.contains(channel.network))
            networks << channel.network;
    return networks;
}

std::vector<HeldLimit> limitsOfPlan(const Workspace &workspace)
{
    std::vector<HeldLimit> held;
    for (const QString &network : networksOfPlan(workspace))
        for (const HeldLimit &limit : limitsFor(network, workspace))
            held.push_back(limit);
    return held;
}

std::vector<HeldImageSize> imageSizesFor(const QString &network, const Workspace &workspace)
{
    std::vector<HeldImageSize> held;
    for (const catalogue::ImageSize &known : catalogue::imageSizes())
        if (known.network == network)
            held.push_back(heldImageSize(known, workspace));
    return held;
}

std::vector<HeldImageSize> imageSizesOfPlan(const Workspace &workspace)
{
    std::vector<HeldImageSize> held;
    for (const QString &network : networksOfPlan(workspace))
        for (const HeldImageSize &size : imageSizesFor(network, workspace))
            held.push_back(size);
    return held;
}

core::Edit settingLimit(const HeldLimit &limit, double value, const QString &source, QDate checkedOn)
{
    return aboutLimit("change", limit.networkName, limit.name).put(ownRow(limit.own, limit.id, value, source, checkedOn));
}

core::Edit forgettingLimit(const HeldLimit &limit)
{
    core::Edit edit = aboutLimit("delete", limit.networkName, limit.name);
    if (limit.own)
        edit.remove(limit.own->id);
    return edit;
}

core::Edit settingImageSize(const HeldImageSize &size, QSize own, const QString &source, QDate checkedOn)
{
    core::Edit edit = aboutLimit("change", size.networkName, size.name);
    edit.put(ownRow(size.ownWidth, widthId(size.id), own.width(), source, checkedOn));
    edit.put(ownRow(size.ownHeight, heightId(size.id), own.height(), source, checkedOn));
    return edit;
}

core::Edit forgettingImageSize(const HeldImageSize &size)
{
    core::Edit edit = aboutLimit("delete", size.networkName, size.name);
    for (const auto &own : {size.ownWidth, size.ownHeight})
        if (own)
            edit.remove(own->id);
    return edit;
}

tl::expected<core::PictureMeasure, core::Problem> measurePicture(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isReadable())
        return refusal(QT_TRANSLATE_NOOP("message", "“%1” can’t be read. Is it still there?"), {file.fileName()});
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    core::PictureMeasure picture{file.fileName(), reader.size(), file.size(), QString::fromLatin1(reader.format())};
    if (picture.size.isEmpty())
        return refusal(
            QT_TRANSLATE_NOOP("message", "“%1” is not a picture that can be read. Choose a PNG or JPEG file."), {file.fileName()});
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        picture.size.transpose();
    if (picture.format == u"jpeg")
        picture.format = QStringLiteral("jpg");
    return picture;
}

} // namespace app
