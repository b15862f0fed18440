// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/channels/postfit.h"

#include "app/channels/limitwords.h"
#include "core/findings/thresholds.h"

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

std::optional<HeldLimit> textLimitOf(const core::Post &post, const Workspace &workspace)
{
    const QString network = networkOfPost(post, workspace);
    const auto limits = limitsFor(network, workspace);
    for (const QString &item : textItems(post.format))
        for (const HeldLimit &limit : limits)
            if (limit.id == network + u'.' + item)
                return limit;
    return std::nullopt;
}

TextRoom textRoomOf(const core::Post &post, const Workspace &workspace)
{
    return textRoomOf(post.text, textLimitOf(post, workspace), workspace.language());
}

TextRoom textRoomOf(const QString &text, const std::optional<HeldLimit> &limit, const core::Language &language)
{
    if (!limit)
        return {};
    const int length = limit->lengthOf(text);
    const int most = static_cast<int>(limit->value);
    const QString count = QString(language.locale().toString(length));
    if (length <= most)
        return {language.filled(language.translate("app", "%1 of %2 characters", "of a text"), {count, language.locale().toString(most)}),
            false};
    return {language.filled(language.translate("app", "%1 of %2 characters: too long for %3 by %4"),
                {count, language.locale().toString(most), limit->networkName, language.locale().toString(length - most)}),
        true};
}

std::optional<core::Overlength> overlengthOf(const core::Post &post, const Workspace &workspace)
{
    const auto limit = textLimitOf(post, workspace);
    const int over = limit ? limit->lengthOf(post.text) - static_cast<int>(limit->value) : 0;
    return over > 0 ? std::optional(core::Overlength{limit->networkName, over}) : std::nullopt;
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
