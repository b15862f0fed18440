// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/calendar/ideasdrawer.h"

#include "app/calendar/ideamodel.h"
#include "gui/components/button.h"
#include "gui/components/status.h"
#include "gui/components/tablelook.h"
#include "gui/components/text.h"
#include "gui/style/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gui {

namespace {

class IdeaDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        paintRow(*painter, option.rect, isSelected, option.state & QStyle::State_MouseOver);
        const QRectF box(option.rect);
        const double half = box.height() / 2;
        paintIcon(*painter, QStringLiteral("grip"), QRectF(box.left() + u(1), box.top() + u(2), u(4), u(4)), theme().muted);
        QRectF first(box.left() + u(6), box.top() + u(1), box.width() - u(8), half - u(1));
        paintText(*painter, first, index.data().toString(), fontOf(Type::Body), theme().text);
        QRectF second(first.left(), first.bottom(), first.width(), half - u(1));
        if (const int pillar = index.data(app::IdeaModel::PillarRole).toInt(); pillar >= 0)
            paintPillarMark(*painter, QRectF(second.left(), second.center().y() - theme().u(1.25), theme().u(2.5), theme().u(2.5)), pillar);
        second.setLeft(second.left() + u(4));
        QStringList parts{index.data(app::IdeaModel::CodeRole).toString(), index.data(app::IdeaModel::PillarNameRole).toString()};
        if (const QString waiting = index.data(app::IdeaModel::WaitingRole).toString(); !waiting.isEmpty())
            parts = {index.data(app::IdeaModel::CodeRole).toString(), waiting};
        parts.removeAll(QString());
        const bool fillsGap = index.data(app::IdeaModel::FillsGapRole).toBool();
        if (fillsGap)
            parts.prepend(IdeasDrawer::tr("Fills a gap"));
        paintText(*painter, second, parts.join(QStringLiteral(", ")), fontOf(Type::Caption), fillsGap ? theme().behind : theme().muted);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, box.adjusted(1, 1, -1, -1));
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {u(30), u(11.5)}; }
};

} // namespace

IdeaList::IdeaList(app::IdeaModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Ideas"));
    styleList(*this);
    setItemDelegate(new IdeaDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &IdeaList::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &IdeaList::findPlace);
}

void IdeaList::rememberPlace()
{
    m_rememberedIdea = chosen();
    m_rememberedPosition = verticalScrollBar()->value();
}

void IdeaList::findPlace()
{
    if (m_rememberedIdea)
        choose(m_rememberedIdea);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_rememberedPosition);
}

core::Id<core::Post> IdeaList::chosen() const
{
    return m_model.idAt(currentIndex());
}

void IdeaList::choose(core::Id<core::Post> id)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex index = m_model.index(row); m_model.idAt(index) == id)
            setCurrentIndex(index);
}

void IdeaList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        m_isDragging = m_mayDrag = false;
        emit dragCancelled();
    } else if (isEnter && chosen()) {
        emit opened(chosen());
    } else if (event->key() == Qt::Key_Space && chosen()) {
        emit takenByKey(chosen(), currentIndex().data().toString());
    } else {
        QListView::keyPressEvent(event);
    }
}

void IdeaList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressedAt = event->position().toPoint();
    m_mayDrag = event->button() == Qt::LeftButton && indexAt(m_pressedAt).isValid();
}

void IdeaList::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_mayDrag || !(event->buttons() & Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    if ((event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (m_isDragging)
        emit dragged(chosen(), currentIndex().data().toString(), event->globalPosition().toPoint());
}

void IdeaList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const bool wasDragging = m_isDragging;
    m_isDragging = m_mayDrag = false;
    if (wasDragging)
        emit dropped();
}

void IdeaList::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_mayDrag = false;
    if (const auto id = m_model.idAt(indexAt(event->position().toPoint())))
        emit opened(id);
}

IdeasDrawer::IdeasDrawer(app::IdeaModel &model, QWidget *parent)
    : Card(tr("Ideas"), parent)
    , m_model(model)
    , m_list(new IdeaList(model, this))
    , m_filter(new QLineEdit(this))
{
    auto *add = iconButton(QStringLiteral("plus"), tr("New idea"), this);
    addToHeader(add);
    connect(add, &QPushButton::clicked, this, &IdeasDrawer::newIdeaWanted);
    m_filter->setPlaceholderText(tr("Filter ideas"));
    m_filter->setAccessibleName(tr("Filter ideas"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, &model, &app::IdeaModel::setFilter);
    connect(&model, &QAbstractItemModel::modelReset, this, &IdeasDrawer::refresh);
    body()->addWidget(m_filter);
    body()->addWidget(waitingPart());
    body()->addWidget(m_list, 1);
    body()->addWidget(wrapped(mutedLabel(tr("Drag an idea onto a day, or press Enter to give it a date."), this, Type::Caption)));
    refresh();
}

void IdeasDrawer::addSources(const std::vector<QAction *> &sources)
{
    auto *from = iconButton(QStringLiteral("idea"), tr("Find ideas"), this);
    auto *menu = new QMenu(from);
    for (QAction *source : sources)
        menu->addAction(source);
    from->setMenu(menu);
    addToHeader(from);
}

// What stands above the ideas while posts wait after a pause.
QWidget *IdeasDrawer::waitingPart()
{
    m_waiting = new QWidget(this);
    auto *column = new QVBoxLayout(m_waiting);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    m_waitingLine = wrapped(strongLabel(Type::Body, QString(), m_waiting));
    column->addWidget(m_waitingLine);
    auto *place = new Button(Button::Kind::Plain, tr("Place again…"), m_waiting);
    column->addWidget(place, 0, Qt::AlignLeft);
    connect(place, &QPushButton::clicked, this, &IdeasDrawer::placingWanted);
    m_waiting->hide();
    return m_waiting;
}

void IdeasDrawer::refresh()
{
    const QString waiting = m_model.waitingSentence();
    m_waitingLine->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
    const int shown = m_model.rowCount(), all = m_model.countOfAll();
    setNote(shown < all ? tr("%1 of %2", "ideas that the filter lets through").arg(locale().toString(shown), locale().toString(all))
                        : locale().toString(all));
}

} // namespace gui
