// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/parts.h"
#include "gui/style/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>

namespace gui {

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return u(4);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return u(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return u(4);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return u(4.5);
    case PM_ScrollBarExtent:
        return u(3);
    case PM_ScrollBarSliderMin:
        return u(8);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
    case PM_MenuPanelWidth:
        return u(1);
    case PM_SplitterWidth:
        return u(4);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return u(1);
    case PM_HeaderMargin:
        return u(2);
    case PM_TabBarTabHSpace:
        return u(6);
    case PM_TabBarTabVSpace:
        return u(3);
    case PM_ComboBoxFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return buttonSize(*this, *static_cast<const QStyleOptionButton *>(option), widget);
    case CT_ToolButton:
        return toolButtonSize(*this, *static_cast<const QStyleOptionToolButton *>(option), widget);
    case CT_LineEdit:
        return QSize(size.width() + u(4), std::max(size.height(), u(8)));
    case CT_ComboBox:
        return QSize(size.width() + u(12), u(8));
    case CT_SpinBox:
        return QSize(size.width() + u(8), u(8));
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(wanted.width() + u(1), std::max(wanted.height(), u(6)));
    }
    case CT_MenuItem:
        return menuItemSize(*this, *static_cast<const QStyleOptionMenuItem *>(option));
    case CT_MenuBarItem:
        return QSize(size.width() + u(4), u(7));
    case CT_HeaderSection: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(wanted.width() + u(2), u(8));
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = option->rect;
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth > 0 ? u(2) - 2 : 0;
        return rect.adjusted(side, 0, -side, 0);
    }
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
    case SE_PushButtonBevel:
        return rect;
    case SE_ShapedFrameContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->frameShape == QFrame::NoFrame ? rect : rect.adjusted(2, 2, -2, -2);
    }
    case SE_HeaderLabel:
        return rect; // its margins are those of the cells below
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(u(2) - 2, 1, -u(7), -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect, QRect(rect.right() - u(7) + 1, rect.top(), u(7), rect.height()));
    if (control == CC_SpinBox) {
        const QRect buttons(rect.right() - u(6), rect.top() + 2, u(6), rect.height() - 4);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool hasButtons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        if (part == SC_SpinBoxFrame)
            return rect;
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(u(2) - 2, 2, hasButtons ? -u(6) : -u(2), -2));
        if (!hasButtons)
            return {};
        const int half = buttons.height() / 2;
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, rect, QRect(buttons.left(), buttons.top(), buttons.width(), half));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, rect, QRect(buttons.left(), buttons.top() + half, buttons.width(), half));
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine || !slider)
            return {};
        const bool isHorizontal = slider->orientation == Qt::Horizontal;
        const int length = isHorizontal ? rect.width() : rect.height();
        const int range = slider->maximum - slider->minimum;
        const int wanted = range > 0 ? int(qint64(length) * slider->pageStep / (range + slider->pageStep)) : length;
        const int size = std::clamp(wanted, std::min(u(8), length), length);
        const int start =
            sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - size, slider->upsideDown);
        const auto stretch = [&](int from, int to) {
            return isHorizontal ? QRect(rect.left() + from, rect.top(), to - from, rect.height())
                                : QRect(rect.left(), rect.top() + from, rect.width(), to - from);
        };
        if (part == SC_ScrollBarSlider)
            return stretch(start, start + size);
        if (part == SC_ScrollBarSubPage)
            return stretch(0, start);
        if (part == SC_ScrollBarAddPage)
            return stretch(start + size, length);
        if (part == SC_ScrollBarGroove)
            return rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace gui
