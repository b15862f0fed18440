// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/longwork.h"

#include "gui/components/button.h"
#include "gui/components/text.h"
#include "gui/style/theme.h"

#include <QCoreApplication>

namespace gui {

namespace {

constexpr int waitBeforeShown = 400; // ms
constexpr int widthUnits = 90;

} // namespace

LongWork::LongWork(const QString &title, const QString &sentence, const QString &counted, QWidget *parent)
    : QProgressDialog(parent)
    , m_sentence(sentence)
    , m_counted(counted)
    , m_label(textLabel(Type::Body, counted.isEmpty() ? sentence : sentence + u'\n', this)) // with room for the count
{
    setWindowTitle(title);
    setLabel(m_label);
    auto *stop = new Button(Button::Kind::Plain, tr("Cancel"), this);
    stop->setAutoDefault(false);
    setCancelButton(stop);
    setMinimumWidth(u(widthUnits));
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(waitBeforeShown);
    setAutoReset(false);
    setRange(0, 0);
}

core::Progress LongWork::progress()
{
    return [this](int done, int all) { return goesOn(done, all); };
}

bool LongWork::goesOn(int done, int all)
{
    setMaximum(all);
    if (!m_counted.isEmpty() && all > 0)
        m_label->setText(m_sentence + u'\n' + m_counted.arg(done).arg(all));
    setValue(done);
    // Before it shows, the window does not know that it waits: what is typed meanwhile stays for later.
    QCoreApplication::processEvents(isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
    return !wasCanceled();
}

} // namespace gui
