// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/application.h"

#include "gui/dialogs.h"

#include <QLoggingCategory>

#include <exception>

namespace gui {

namespace {

Q_LOGGING_CATEGORY(applicationLog, "quarterdeck.application")

} // namespace

bool Application::notify(QObject *receiver, QEvent *event)
{
    QString trouble;
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &problem) {
        trouble = QString::fromUtf8(problem.what());
    } catch (...) {
        trouble = QStringLiteral("an exception of unknown type");
    }
    qCCritical(applicationLog).noquote() << trouble;
    static bool isTelling = false;
    if (!isTelling) {
        isTelling = true;
        Dialogs::real().asker->tell(activeWindow(), tr("The last step was not done"),
            tr("What you did before is saved. Try the step again; if it fails again, close Quarterdeck and open it anew."));
        isTelling = false;
    }
    return false;
}

} // namespace gui
