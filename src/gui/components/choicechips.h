// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QStringList>

#include <vector>

class QButtonGroup;

namespace gui {

// A checkable chip: on means selection fill, accent border, a check sign and DemiBold. Its place does not change when it
// turns on: room for the bold text is always kept.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const QString &text, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

// Up to six options as chips that wrap; above six use a combo box. Tab walks the chips, Space turns one on or off.
class ChoiceChips : public QWidget {
    Q_OBJECT

public:
    enum class Mode { One, Several };

    // `name` is what the group is called for people who hear the screen.
    ChoiceChips(Mode mode, const QString &name, QWidget *parent);

    // Values are what chosen() answers with; texts are shown.
    void setOptions(const QStringList &texts, const QStringList &values);
    QStringList chosen() const;
    QString choice() const { return chosen().value(0); }
    void setChosen(const QStringList &values);

signals:
    // By the user only.
    void chosenChanged();

private:
    Mode m_mode;
    QButtonGroup *m_group = nullptr;
    QStringList m_values;
    std::vector<Chip *> m_chips;
};

} // namespace gui
