// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/care/rescue.h"

#include "app/problems.h"
#include "core/columnlabels.h"
#include "storage/rescue.h"
#include "storage/trouble.h"
#include "storage/workspacefile.h"

#include <QFileInfo>

#include <limits>

namespace app {

tl::expected<void, core::Problem> checkFile(const QString &path)
{
    const auto found = guarded([&] {
        const auto file =
            storage::WorkspaceFile::open(path, storage::Access::ReadOnly, std::numeric_limits<int>::max()); // to its end, however large
        return file->integrity();
    });
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found != u"ok")
        return tl::make_unexpected(storage::damagedFile(path, *found).problem());
    return {};
}

bool isDamage(const core::Problem &problem)
{
    return storage::isDamage(problem);
}

tl::expected<Rescue, core::Problem> rescue(const QString &path, const QString &target)
{
    return guarded([&] {
        const storage::Rescued rescued = storage::rescue(path, target);
        return Rescue{rescued.rows, rescued.incomplete};
    });
}

QString rescueSentence(const Rescue &rescue, const QString &fileName, const core::Language &language)
{
    QString sentence =
        language.filled(language.translate("app", "%n entries and numbers were saved in “%1”.", nullptr, rescue.rows), {fileName});
    if (rescue.incomplete.isEmpty())
        return sentence + u' ' + language.translate("app", "Nothing of the plan seems to be missing; its history starts anew.");
    QStringList names;
    for (const QString &table : rescue.incomplete)
        names += core::tableLabel(table, language);
    names.removeDuplicates();
    return sentence + u' '
         + language.filled(
             language.translate("app", "A part could not be read of: %1. Look there at what is missing; the history starts anew."),
             {names.join(QStringLiteral(", "))});
}

} // namespace app
