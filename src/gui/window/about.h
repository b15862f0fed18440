// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <vector>

namespace gui {

// What the window knows of itself.
struct AboutFacts {
    QString version;
    QString plan; // path of the open one; may be empty
    QString versionsFolder;
    QString logFile;
};

// Version, licences, and where plan, versions and log lie; all of it can be copied as text.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const AboutFacts &facts, QWidget *parent);
    QString text() const; // as it is copied

private:
    struct Part {
        QString heading;
        QString text;
    };
    std::vector<Part> m_parts;
};

} // namespace gui
