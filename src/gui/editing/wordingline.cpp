// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/editing/wordingline.h"

#include "core/wording.h"
#include "gui/components/formfield.h"
#include "gui/editing/longtextfield.h"

namespace gui {

WordingLine::WordingLine(FormField &form, LongTextField &field, int mostWords, const core::Language &language)
    : QObject(&form)
    , m_form(form)
    , m_field(field)
    , m_mostWords(mostWords)
    , m_language(language)
    , m_hint(form.hint())
{
    constexpr int linesOfARemark = 2;
    form.keepRoom(linesOfARemark);
    connect(&field, &QPlainTextEdit::textChanged, this, [this] { show(!m_field.hasFocus()); });
    connect(&field, &LongTextField::textTaken, this, [this] { show(true); });
}

void WordingLine::show(bool isLeft)
{
    const QString text = m_field.text();
    if (text.trimmed().isEmpty()) {
        m_form.setHint(m_hint);
        return;
    }
    const QString count = core::wordMeter(text, m_mostWords, m_language);
    const QString remark = isLeft ? core::wordingRemark(text, m_mostWords, m_language) : QString();
    m_form.setHint(remark.isEmpty() ? count : tr("%1. %2", "how many words; what could be better").arg(count, remark));
}

} // namespace gui
