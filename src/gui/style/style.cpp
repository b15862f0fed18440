// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/style.h"

#include "gui/style/focusring.h"
#include "gui/style/paint.h"
#include "gui/style/parts.h"
#include "gui/style/theme.h"
#include "gui/style/wheelguard.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTextEdit>
#include <QToolButton>

namespace gui {

namespace {

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

template <class Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

} // namespace

Style::Style(const charts::Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
    setObjectName(QStringLiteral("quarterdeck"));
}

QPalette Style::standardPalette() const
{
    return paletteOf(m_theme);
}

void Style::polish(QPalette &palette)
{
    palette = paletteOf(m_theme);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    guardFromWheel(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->setFrameShape(QFrame::NoFrame);
        view->viewport()->setAttribute(Qt::WA_Hover);
    } else if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        area->setFrameShape(QFrame::NoFrame);
    } else if (auto *edit = qobject_cast<QTextEdit *>(widget)) {
        edit->document()->setDocumentMargin(u(1.5));
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
        plain->document()->setDocumentMargin(u(1.5));
    }
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    FocusRing::watch(widget);
}

void Style::unpolish(QWidget *widget)
{
    FocusRing::unwatch(widget);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
        return; // rows and cells draw their own ring, buttons get FocusRing
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            paintField(*this, *option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextEdit(widget))
            paintField(*this, *option, *painter, widget);
        else
            paintBox(*painter, option->rect, QColor(), m_theme.line, m_theme.u(1));
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        paintBox(*painter, option->rect, m_theme.surface, m_theme.line, m_theme.u(2));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.text);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckMark(*this, *option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paintRadioMark(*this, *option, *painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        paintIcon(*painter, QStringLiteral("down"), option->rect, m_theme.muted);
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return paintButtonPanel(*this, as<QStyleOptionButton>(option), *painter, widget);
    case CE_PushButtonLabel:
        return paintButtonLabel(*this, as<QStyleOptionButton>(option), *painter, widget);
    case CE_ComboBoxLabel:
        return paintComboLabel(*this, as<QStyleOptionComboBox>(option), *painter, widget);
    case CE_MenuItem:
        return paintMenuItem(*this, as<QStyleOptionMenuItem>(option), *painter);
    case CE_MenuEmptyArea:
        return;
    case CE_Header: // whole: the base style would take a margin of its own from the label
        return paintHeaderSection(*this, as<QStyleOptionHeader>(option), *painter);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.surface);
        return;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        return paintTab(*this, as<QStyleOptionTab>(option), *painter);
    case CE_ProgressBar:
        return paintProgress(*this, as<QStyleOptionProgressBar>(option), *painter);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.surface);
        return;
    case CE_Splitter:
        return; // space, not a bar
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return paintComboBox(*this, as<QStyleOptionComboBox>(option), *painter, widget);
    case CC_SpinBox:
        return paintSpinBox(*this, as<QStyleOptionSpinBox>(option), *painter, widget);
    case CC_ScrollBar:
        return paintScrollBar(*this, as<QStyleOptionSlider>(option), *painter);
    case CC_ToolButton:
        return paintToolButton(*this, as<QStyleOptionToolButton>(option), *painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace gui
