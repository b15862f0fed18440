// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gui {

// The 2 px accent ring with its 2 px gap round a button that got the focus by key. It lies above the button's surroundings, so
// that layouts need not keep room for it. One per window, made when first needed.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    // Buttons get the ring; fields and views are repainted when their focus changes.
    static void watch(QWidget *widget);
    static void unwatch(QWidget *widget);
    // What is no button but can hold the focus gets the ring too; before it is first shown.
    static void wantFor(QWidget *widget);
    // The widget got the focus by key.
    static bool isShownOn(const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Watcher;
    explicit FocusRing(QWidget *window);
    static void show(QWidget *target);
    static void hide(QWidget *target);
    void leave();
    void follow();

    QWidget *m_target = nullptr;
};

} // namespace gui
