// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/formfield.h"
#include "gui/editing/longtextfield.h"
#include "gui/guisupport.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

// What the tests of planning pages share: a page at work on a plan, and what is found and done on it.
namespace planning {

// A page at work on a plan, as the window shows it.
template <class AnyPage>
struct PlanningPage {
    explicit PlanningPage(const QString &sample = {})
        : plan((support::needApplication(), sample))
        , page(*plan, nullptr)
    {
        QObject::connect(&*plan, &app::Workspace::changed, &page, [this] { page.refresh(); });
        support::open(page);
    }
    const core::Strategy &strategy() const { return plan->strategy(); }
    void show(int tab)
    {
        REQUIRE(page.showSubject(QStringLiteral("tab:%1").arg(tab)));
        QCoreApplication::processEvents();
    }

    support::OpenWorkspace plan;
    AnyPage page;
};

constexpr int journeyTab = 4;
constexpr int ideasTab = 6;
constexpr int purposeTab = 7;

inline void writeInto(gui::LongTextField *field, const QString &text)
{
    REQUIRE(field);
    field->setPlainText(text);
    field->take();
    QCoreApplication::processEvents();
}

inline QString hintBelow(const gui::LongTextField *field)
{
    const auto *form = qobject_cast<const gui::FormField *>(field->parentWidget());
    return form ? form->hint() : QString();
}

inline QPushButton *shownButton(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>())
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
            return button;
    return nullptr;
}

inline QComboBox *choiceCalled(const QWidget &parent, const QString &name)
{
    for (auto *box : parent.findChildren<QComboBox *>())
        if (box->accessibleName() == name)
            return box;
    return nullptr;
}

inline void choosePicked(QComboBox *box, int index)
{
    REQUIRE(box);
    box->setCurrentIndex(index);
    emit box->activated(index);
    QCoreApplication::processEvents();
}

inline bool showsPart(const QWidget &parent, const QString &part)
{
    for (const QLabel *label : parent.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(part))
            return true;
    return false;
}

// "calendar/post:12": where the page asked to go.
inline QString targetOf(const QSignalSpy &jumps)
{
    const auto jump = jumps.back().front().value<gui::Jump>();
    return jump.page + u'/' + jump.subject;
}

inline core::Post someIdea(const QString &title)
{
    core::Post post;
    post.id = core::newId<core::Post>();
    post.title = title;
    return post;
}

inline core::Channel someChannel(const char *network)
{
    core::Channel channel;
    channel.id = core::newId<core::Channel>();
    channel.network = QLatin1String(network);
    return channel;
}

} // namespace planning
