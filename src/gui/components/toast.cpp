// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/toast.h"

#include "app/plaintooltip.h"
#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/style/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

namespace gui {

namespace {

constexpr int toastMilliseconds = 10000;

// Text and buttons of a toast stand on inverted colours.
QPalette invertedPalette()
{
    QPalette palette = QApplication::palette();
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(role, theme().surface);
    return palette;
}

class ToastLink : public Button {
public:
    ToastLink(const QString &text, QWidget *parent)
        : Button(Kind::Quiet, text, parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont font = fontOf(Type::Body, true);
        font.setUnderline(true);
        paintText(painter, rect(), text(), font, theme().surface, Qt::AlignCenter);
        if (hasFocus())
            paintBox(painter, rect(), QColor(), theme().surface, theme().u(1), 2);
    }
};

class ToastClose : public Button {
public:
    explicit ToastClose(QWidget *parent)
        : Button(Kind::Quiet, QString(), parent)
    {
        setAccessibleName(Toast::tr("Close this message"));
        setToolTip(app::plainToolTip(accessibleName()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double size = theme().u(4);
        paintIcon(painter, QStringLiteral("close"), QRectF(rect().center().x() - size / 2, rect().center().y() - size / 2, size, size),
            theme().surface);
        if (hasFocus())
            paintBox(painter, rect(), QColor(), theme().surface, theme().u(1), 2);
    }
};

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_text(textLabel(Type::Body, QString(), this))
    , m_undo(new ToastLink(tr("Undo"), this))
    , m_folder(new ToastLink(tr("Show in its folder"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u(4), u(1), u(1), u(1));
    row->setSpacing(u(1));
    row->addWidget(m_text);
    row->addSpacing(u(1));
    row->addWidget(m_undo);
    row->addWidget(m_folder);
    auto *close = new ToastClose(this);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoWanted();
    });
    connect(m_folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).path())); });
    m_timer.setSingleShot(true);
    m_timer.setInterval(toastMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leaveWhenIdle);
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, bool isUndoable)
{
    m_path.clear();
    tell(text, isUndoable);
}

void Toast::sayOfFile(const QString &text, const QString &path)
{
    m_path = path;
    tell(text, false);
}

void Toast::tell(const QString &text, bool isUndoable)
{
    m_text->setPalette(invertedPalette());
    m_text->setText(text);
    m_undo->setVisible(isUndoable);
    m_folder->setVisible(!m_path.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::standIn(QWidget *area)
{
    if (parentWidget() == area)
        return;
    const bool isSpeaking = !isHidden();
    parentWidget()->removeEventFilter(this);
    setParent(area);
    area->installEventFilter(this);
    if (!isSpeaking)
        return;
    place();
    show();
    raise();
}

void Toast::retireUndo()
{
    if (isVisible() && m_undo->isVisibleTo(this))
        hide();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::leaveWhenIdle()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer.start();
    else
        hide();
}

void Toast::place()
{
    adjustSize();
    const int foot = u(17); // what stands at the window's foot stays free: the way out of the wizard, the way into it
    move(u(6), parentWidget()->height() - height() - foot);
}

bool Toast::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), theme().text, QColor(), theme().u(2));
}

} // namespace gui
