// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit.h"
#include "core/pictures.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace gui {

class Button;
class Page;

// A picture of the plan: shown small, chosen from a file, taken away again. Why a file can't be taken is said below it.
class PictureField : public QWidget {
    Q_OBJECT

public:
    PictureField(Page &page, QWidget *parent);

    void setPicture(std::optional<core::Id<core::Picture>> id);
    // The one that is shown; a new one is not in the plan yet.
    std::optional<core::Id<core::Picture>> picture() const;
    // Puts a new picture into the edit, and removes the one it replaces.
    void putInto(core::Edit &edit) const;

signals:
    void pictureChanged(); // by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();
    void clear();
    void showImage(const core::Picture *picture);

    Page &m_page;
    QWidget *m_place = nullptr; // where the picture is painted
    std::optional<core::Id<core::Picture>> m_known; // what the plan has
    std::optional<core::Picture> m_new;
    bool m_isCleared = false;
    QImage m_image;
    QString m_shownName;
    QWidget *m_error = nullptr;
    Button *m_choose = nullptr;
    Button *m_clear = nullptr;
};

} // namespace gui
