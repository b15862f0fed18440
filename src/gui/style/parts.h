// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

// The parts that gui::Style draws, one file per family of controls.
namespace gui {

class Style;

void paintButtonPanel(const Style &style, const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void paintButtonLabel(const Style &style, const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
QSize buttonSize(const Style &style, const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(const Style &style, const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
QSize toolButtonSize(const Style &style, const QStyleOptionToolButton &option, const QWidget *widget);

void paintField(const Style &style, const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintComboBox(const Style &style, const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void paintComboLabel(const Style &style, const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void paintSpinBox(const Style &style, const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget);

void paintCheckMark(const Style &style, const QStyleOption &option, QPainter &painter);
void paintRadioMark(const Style &style, const QStyleOption &option, QPainter &painter);
void paintScrollBar(const Style &style, const QStyleOptionSlider &option, QPainter &painter);
void paintProgress(const Style &style, const QStyleOptionProgressBar &option, QPainter &painter);
void paintMenuItem(const Style &style, const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const Style &style, const QStyleOptionMenuItem &option);
void paintHeaderSection(const Style &style, const QStyleOptionHeader &option, QPainter &painter);
void paintTab(const Style &style, const QStyleOptionTab &option, QPainter &painter);

} // namespace gui
