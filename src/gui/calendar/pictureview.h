// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QImage>

class QLabel;

namespace gui {

// A picture of the plan as large as the screen lets it be, to be looked at or copied.
class PictureView : public QDialog {
    Q_OBJECT

public:
    PictureView(const QImage &image, const QString &name, QWidget *parent);
    const QImage &image() const { return m_image; }

private:
    QImage m_image;
};

} // namespace gui
