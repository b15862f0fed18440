// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/about.h"

#include "gui/components/button.h"
#include "gui/components/text.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {

namespace {

// What the program is built with, and the licence that each comes under.
QString libraries()
{
    const QStringList lines{QStringLiteral("Qt %1 – LGPL-3.0").arg(QLatin1String(qVersion())), QStringLiteral("SQLite – public domain"),
        QStringLiteral("SQLiteCpp – MIT"), QStringLiteral("JSON for Modern C++ – MIT"), QStringLiteral("tl::expected – CC0-1.0"),
        QStringLiteral("CLI11 – BSD-3-Clause"), QStringLiteral("libzip – BSD-3-Clause"), QStringLiteral("uchardet – MPL-1.1"),
        QStringLiteral("Expat – MIT"), QStringLiteral("libgsf – LGPL-2.1"), QStringLiteral("libxlsxwriter – BSD-2-Clause"),
        QStringLiteral("libical – MPL-2.0"), QStringLiteral("cairo – LGPL-2.1"), QStringLiteral("Pango – LGPL-2.0-or-later"),
        QStringLiteral("qpdf – Apache-2.0")};
    return lines.join(u'\n');
}

} // namespace

AboutDialog::AboutDialog(const AboutFacts &facts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Quarterdeck"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(u(130));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QStringList places;
    if (!facts.plan.isEmpty())
        places += tr("This plan: %1").arg(QDir::toNativeSeparators(facts.plan));
    places += tr("Versions of plans: %1").arg(QDir::toNativeSeparators(facts.versionsFolder));
    places += tr("Log, with no text of a plan in it: %1").arg(QDir::toNativeSeparators(facts.logFile));
    m_parts = {{tr("Quarterdeck %1").arg(facts.version),
                   tr("Plans a quarter of social media in one file on this computer. No account, no server, no network.")},
        {tr("Licence"),
            tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any "
               "warranty.")},
        {tr("Where things lie"), places.join(u'\n')}, {tr("Made with"), libraries()}};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(6), u(6), u(6), u(4));
    column->setSpacing(u(1));
    for (const Part &part : m_parts) {
        const bool isFirst = &part == &m_parts.front();
        column->addWidget(wrapped(strongLabel(isFirst ? Type::Title : Type::Body, part.heading, this)));
        QLabel *text = wrapped(textLabel(Type::Body, part.text, this));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
        column->addSpacing(u(3));
    }
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addStretch(1);
    auto *copy = new Button(Button::Kind::Plain, tr("Copy this text"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    auto *done = new Button(Button::Kind::Primary, tr("Close"), this);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(copy);
    row->addWidget(done);
    column->addLayout(row);
    done->setDefault(true);
    done->setFocus();
}

QString AboutDialog::text() const
{
    QStringList blocks;
    for (const Part &part : m_parts)
        blocks += part.heading + u'\n' + part.text;
    return blocks.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace gui
