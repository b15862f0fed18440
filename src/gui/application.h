// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

namespace gui {

// The one guarded boundary: an exception must not cross Qt's code, so whatever an event handler throws ends here, is logged,
// and is told to the user in one sentence.
class Application : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
};

} // namespace gui
