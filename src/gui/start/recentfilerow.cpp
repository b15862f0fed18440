// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/start/recentfilerow.h"

#include "app/plaintooltip.h"
#include "core/format.h"
#include "gui/components/button.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

namespace gui {

QString standingLine(const core::Standing &standing, const core::Language &language)
{
    const QString sentence = core::standingSentence(standing, language);
    if (!standing.dataTo)
        return sentence;
    return RecentFileRow::tr("%1 Data up to %2.").arg(sentence, core::formatDay(*standing.dataTo, language));
}

RecentFileRow::RecentFileRow(
    const QString &path, const std::optional<core::Standing> &standing, const core::Language &language, QWidget *parent)
    : QAbstractButton(parent)
{
    const QFileInfo file(path);
    m_isMissing = !file.exists();
    m_folder = QDir::toNativeSeparators(file.absolutePath());
    setText(file.completeBaseName());
    m_line = m_isMissing ? tr("This file is no longer there.")
           : standing    ? standingLine(*standing, language)
                         : tr("Changed on %1").arg(core::formatDay(file.lastModified().date(), language));
    setAccessibleName(tr("Open %1").arg(text()));
    setAccessibleDescription(m_line);
    setToolTip(app::plainToolTip(QDir::toNativeSeparators(file.absoluteFilePath())));
    setFocusPolicy(m_isMissing ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!m_isMissing)
        return;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, u(2), 0);
    row->addStretch(1);
    m_remove = new Button(Button::Kind::Quiet, tr("Remove from the list"), this);
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(text()));
    connect(m_remove, &QPushButton::clicked, this, &RecentFileRow::removalWanted);
    row->addWidget(m_remove);
}

QSize RecentFileRow::sizeHint() const
{
    return {u(60), u(12)};
}

void RecentFileRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() && !m_isMissing)
        paintBox(painter, rect(), theme().sunken, QColor(), theme().u(1));
    const double icon = theme().u(4.5);
    paintIcon(painter, QStringLiteral("file"), QRectF(u(2), (height() - icon) / 2, icon, icon), theme().muted);
    QRectF inside = QRectF(rect()).adjusted(u(9), u(1.5), -u(2), -u(1.5));
    if (m_remove)
        inside.setRight(m_remove->x() - u(2));
    const double half = inside.height() / 2;
    QRectF first(inside.left(), inside.top(), inside.width(), half);
    const double named = paintText(painter, first, text(), fontOf(Type::Body), m_isMissing ? theme().muted : theme().text) + u(4);
    if (first.width() - named > u(20))
        paintText(
            painter, first.adjusted(named, 0, 0, 0), m_folder, fontOf(Type::Caption), theme().muted, Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, QRectF(inside.left(), inside.top() + half, inside.width(), half), m_line, fontOf(Type::Caption), theme().muted);
}

} // namespace gui
