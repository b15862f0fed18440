// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/questionnairefile.h"

#include "app/files.h"
#include "formats/formats.h"

#include <QFileInfo>

namespace app {

tl::expected<void, core::Problem> writeQuestionnaire(const core::Questionnaire &questionnaire, const QString &target)
{
    const auto formats = formats::load();
    if (!formats)
        return tl::make_unexpected(formats.error());
    const bool isText = QFileInfo(target).suffix().compare(QLatin1String("odt"), Qt::CaseInsensitive) == 0;
    const auto bytes = isText ? (*formats)->questionnaireOdt(questionnaire) : (*formats)->questionnairePdf(questionnaire);
    return bytes ? writeFile(target, *bytes) : tl::make_unexpected(bytes.error());
}

} // namespace app
