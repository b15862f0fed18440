// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/tabbedpage.h"

#include "gui/components/segments.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gui {

TabbedPage::TabbedPage(app::Workspace &workspace, const QString &title, QWidget *parent)
    : Page(workspace, parent)
    , m_stack(new QStackedWidget(this))
    , m_add(makeAction(tr("Add"), QStringLiteral("plus"), QKeySequence::New))
{
    setTitle(title);
    setFillsHeight();
    addPrimary(m_add);
    connect(m_add, &QAction::triggered, this, [this] { current()->addOne(); });
    body()->addWidget(m_stack, 1);
}

void TabbedPage::setTabs(const std::vector<std::pair<QString, PageTab *>> &tabs)
{
    QStringList names;
    for (const auto &[name, tab] : tabs) {
        names << name;
        tab->setAccessibleName(name);
        m_stack->addWidget(tab);
    }
    m_segments = new Segments(title(), names, this);
    body()->insertWidget(0, m_segments, 0, Qt::AlignLeft);
    connect(m_segments, &Segments::currentChanged, this, &TabbedPage::open);
    open(0);
}

int TabbedPage::tabCount() const
{
    return m_stack->count();
}

PageTab *TabbedPage::current() const
{
    return static_cast<PageTab *>(m_stack->currentWidget());
}

void TabbedPage::open(int index)
{
    if (m_stack->currentIndex() == index)
        current()->take();
    else
        current()->leave();
    m_segments->setCurrent(index);
    m_stack->setCurrentIndex(index);
    m_add->setText(current()->addText());
    m_add->setVisible(!current()->addText().isEmpty());
    emit tabShown(current());
    refresh();
}

void TabbedPage::leave()
{
    current()->leave();
}

void TabbedPage::refresh()
{
    setNote(note());
    current()->refresh();
}

bool TabbedPage::showSubject(const QString &subject)
{
    if (subject == u"new") {
        current()->addOne();
        return true;
    }
    if (subject.startsWith(u"tab:")) {
        const int index = subject.section(u':', 1).toInt();
        if (index < 0 || index >= m_stack->count())
            return false;
        open(index);
        return true;
    }
    for (int index = 0; index < m_stack->count(); ++index) {
        auto *tab = static_cast<PageTab *>(m_stack->widget(index));
        tab->refresh();
        if (!tab->showSubject(subject))
            continue;
        open(index);
        return true;
    }
    return false;
}

} // namespace gui
