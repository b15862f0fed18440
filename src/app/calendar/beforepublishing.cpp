// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calendar/beforepublishing.h"

#include "app/calendar/postedits.h"
#include "core/easyreading.h"
#include "core/postneeds.h"
#include "core/secondpair.h"
#include "core/wording.h"

#include <algorithm>

namespace app {

int BeforePublishing::countDone(const QStringList &checked) const
{
    return static_cast<int>(
        std::count_if(points.begin(), points.end(), [&checked](const TickPoint &point) { return checked.contains(point.id); }));
}

BeforePublishing beforePublishing(const core::Post &post, const Workspace &workspace)
{
    const core::Language &language = workspace.language();
    const core::Business business = workspace.strategy().business();
    BeforePublishing before;
    const auto add = [&before](const char *id, const QString &text, const QString &hint) {
        if (!hint.trimmed().isEmpty())
            before.points.push_back({QLatin1String(id), text, hint.trimmed()});
    };
    if (core::needsSecondPair(post))
        before.points.push_back({secondPairTick(), language.translate("app", "A second person has read it"),
            language.translate("app", "This kind of post can hurt: nobody publishes it alone.")});
    add("voice.voice", language.translate("app", "It sounds like us"), business.voice);
    add("voice.tone", language.translate("app", "The tone is right"), business.voiceTone);
    add("voice.style", language.translate("app", "The style is kept"), business.voiceStyle);
    add("voice.do", language.translate("app", "It does what we do"), business.voiceDo);
    add("voice.dont", language.translate("app", "It does nothing that we never do"), business.voiceDont);
    for (const core::ProcedureStep &step : workspace.strategy().all<core::ProcedureStep>())
        if (step.procedure == core::Procedure::BeforePublishing && !step.title.trimmed().isEmpty())
            before.points.push_back({QStringLiteral("step.") + step.id.toString(), step.title.simplified(), step.detail.trimmed()});
    if (core::isFilm(post.format)) {
        add("video.quality", language.translate("app", "The video is well made"),
            language.translate("app", "Picture steady and bright, sound clear, subtitles for those who watch without it."));
        add("video.value", language.translate("app", "It is worth the time"),
            language.translate("app", "The first seconds say what one gets, and one gets it."));
        add("video.authenticity", language.translate("app", "It is really us"),
            language.translate("app", "Our own people, place and words."));
        add("video.looks", language.translate("app", "It is nice to look at"),
            language.translate("app", "Framed for the network, with nothing in the way."));
    }
    before.neverSaid = core::neverSaidIn(post.title + u'\n' + post.text, business.voiceDont);
    before.easier = core::readingHints(post, language);
    return before;
}

} // namespace app
