// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/postfit.h"

#include "app/channels/limitwords.h"
#include "core/findings/thresholds.h"
#include "core/textlength.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace app {

namespace {

constexpr int longestKeptSide = 1600; // app/pictures.h

// What the text of a post is called among a network's limits, the likeliest first.
QStringList textItems(core::PostFormat format)
{
    QStringList items{QStringLiteral("text"), QStringLiteral("caption"), QStringLiteral("description")};
    if (format == core::PostFormat::Article)
        items.prepend(QStringLiteral("article"));
    if (format == core::PostFormat::Image || format == core::PostFormat::Carousel)
        items.prepend(QStringLiteral("photo_description"));
    return items;
}

QStringList picturePurposes(core::PostFormat format)
{
    switch (format) {
    case core::PostFormat::Story:
        return {QStringLiteral("story")};
    case core::PostFormat::Video:
    case core::PostFormat::Live:
        return {QStringLiteral("thumbnail"), QStringLiteral("video"), QStringLiteral("short"), QStringLiteral("story")};
    default:
        return {QStringLiteral("post"), QStringLiteral("post_square"), QStringLiteral("post_portrait"), QStringLiteral("post_landscape")};
    }
}

QString networkOfPost(const core::Post &post, const Workspace &workspace)
{
    const core::Channel *channel = workspace.strategy().find(post.channel);
    return channel ? channel->network : QString();
}

core::PictureMeasure measureOfKept(const core::Picture &picture)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader(&buffer);
    return {picture.name, reader.size(), picture.bytes.size(), {}};
}

// What can be told from the copy that the plan keeps: it is lighter, and another file, than what will be published.
std::vector<core::PictureFlaw> flawsOfKept(const core::PictureMeasure &picture, const core::PictureBounds &bounds)
{
    const bool mayHaveBeenLarger = std::max(picture.size.width(), picture.size.height()) >= longestKeptSide;
    std::vector<core::PictureFlaw> flaws = core::pictureFlaws(picture, bounds);
    std::erase_if(flaws, [mayHaveBeenLarger](core::PictureFlaw flaw) {
        return flaw == core::PictureFlaw::TooHeavy || flaw == core::PictureFlaw::WrongFormat
            || (flaw == core::PictureFlaw::TooSmall && mayHaveBeenLarger);
    });
    return flaws;
}

// Who recommends a size, and when that was read.
QString originText(const HeldImageSize &size, const core::Language &language)
{
    const QString source =
        size.ownWidth ? ownSourceText(size.ownWidth->source, language) : statedSourceText(size.statedBy, size.isConfirmed, language);
    const QString readOn = readOnText(size.ownWidth, size.readOn, language);
    return readOn.isEmpty() ? source : language.filled(language.translate("app", "%1, read on %2", "source, day"), {source, readOn});
}

} // namespace

TextLimits textLimitsOf(const core::Post &post, const Workspace &workspace)
{
    const QString network = networkOfPost(post, workspace);
    const auto limits = limitsFor(network, workspace);
    const auto limitOf = [&](const QString &item) {
        const auto found =
            std::find_if(limits.begin(), limits.end(), [id = network + u'.' + item](const HeldLimit &limit) { return limit.id == id; });
        return found == limits.end() ? std::nullopt : std::optional(*found);
    };
    TextLimits result;
    for (const QString &item : textItems(post.format))
        if (!result.length)
            result.length = limitOf(item);
    result.hashtags = limitOf(QStringLiteral("hashtags"));
    return result;
}

TextRoom textRoomOf(const core::Post &post, const Workspace &workspace)
{
    return textRoomOf(post.text, textLimitsOf(post, workspace), workspace.language());
}

TextRoom textRoomOf(const QString &text, const TextLimits &limits, const core::Language &language)
{
    TextRoom room;
    QStringList parts;
    const auto tell = [&](const HeldLimit &limit, int count, const QString &fits, const QString &isOver) {
        const int most = static_cast<int>(limit.value);
        const QStringList numbers{language.locale().toString(count), language.locale().toString(most), limit.networkName,
            language.locale().toString(count - most)};
        parts << language.filled(count > most ? isOver : fits, numbers);
        room.isOver = room.isOver || count > most;
    };
    if (limits.length)
        tell(*limits.length, limits.length->lengthOf(text), language.translate("app", "%1 of %2 characters", "of a text"),
            language.translate("app", "%1 of %2 characters: too long for %3 by %4"));
    if (const int hashtags = static_cast<int>(core::hashtagsIn(text).size()); limits.hashtags && hashtags > 0)
        tell(*limits.hashtags, hashtags, language.translate("app", "%1 of %2 hashtags"),
            language.translate("app", "%1 of %2 hashtags: too many for %3 by %4"));
    room.sentence = parts.join(QStringLiteral(" · "));
    return room;
}

std::optional<core::Overlength> overlengthOf(const core::Post &post, const Workspace &workspace)
{
    const TextLimits limits = textLimitsOf(post, workspace);
    core::Overlength over;
    if (limits.length) {
        over.network = limits.length->networkName;
        over.characters = std::max(0, limits.length->lengthOf(post.text) - static_cast<int>(limits.length->value));
    }
    if (limits.hashtags) {
        over.network = limits.hashtags->networkName;
        over.hashtags = std::max(0, static_cast<int>(core::hashtagsIn(post.text).size() - static_cast<qsizetype>(limits.hashtags->value)));
    }
    return over.characters > 0 || over.hashtags > 0 ? std::optional(over) : std::nullopt;
}

QString sameTextReminder(const core::Post &post, const Workspace &workspace)
{
    const QString text = post.text.simplified();
    if (text.size() < core::rules::Thresholds::lettersOfAText)
        return {};
    int others = 0;
    for (const core::Post &other : workspace.strategy().all<core::Post>())
        if (other.id != post.id && other.text.size() >= text.size() && other.text.simplified() == text)
            ++others;
    return others == 0
             ? QString()
             : workspace.language().translate(
                 "app", "The same text stands in %n other posts. Say it anew: people notice what nobody wrote for them.", nullptr, others);
}

std::vector<HeldImageSize> imageSizesOf(const core::Post &post, const Workspace &workspace)
{
    const QStringList purposes = picturePurposes(post.format);
    auto sizes = imageSizesFor(networkOfPost(post, workspace), workspace);
    std::erase_if(sizes,
        [&purposes](const HeldImageSize &size) { return !size.bounds.takesPictures() || !purposes.contains(size.id.section(u'.', 1)); });
    return sizes;
}

QString pictureSentence(const core::Picture &picture, const core::Post &post, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const core::PictureMeasure measure = measureOfKept(picture);
    const auto sizes = imageSizesOf(post, workspace);
    if (sizes.empty() || measure.size.isEmpty())
        return {};
    const auto fewest = std::min_element(sizes.begin(), sizes.end(), [&measure](const HeldImageSize &one, const HeldImageSize &other) {
        return flawsOfKept(measure, one.bounds).size() < flawsOfKept(measure, other.bounds).size();
    });
    const QString recommended = sizeText(fewest->bounds.recommended, language);
    const QString origin = originText(*fewest, language);
    QStringList flaws;
    for (const core::PictureFlaw flaw : flawsOfKept(measure, fewest->bounds))
        flaws << flawText(flaw, fewest->bounds, language);
    if (flaws.isEmpty())
        return language.filled(language.translate("app", "Suits %1, %2: %3 is recommended (%4).", "network, purpose, size, source"),
            {fewest->networkName, fewest->name.toLower(), recommended, origin});
    return language.filled(language.translate("app", "%1, %2: %3. Recommended: %4 (%5).", "network, purpose, what is wrong, size, source"),
        {fewest->networkName, fewest->name.toLower(), flaws.join(QStringLiteral(", ")), recommended, origin});
}

} // namespace app
