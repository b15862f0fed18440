// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language.h"

#include <QStringList>
#include <QTranslator>

namespace core {

namespace {

// Not the preferred one itself: a system may write its months in another language than its texts.
QLocale localeFor(QLocale::Language wanted, QLocale::Territory otherwise, const QLocale &preferred)
{
    return QLocale(wanted, preferred.language() == wanted ? preferred.territory() : otherwise);
}

std::shared_ptr<const QTranslator> loaded(const QString &code)
{
    auto translator = std::make_shared<QTranslator>();
    [[maybe_unused]] const bool found = translator->load(QStringLiteral(":/i18n/quarterdeck_") + code + QStringLiteral(".qm"));
    return translator;
}

} // namespace

Language::Language(QLocale locale, std::shared_ptr<const QTranslator> translator)
    : m_locale(std::move(locale))
    , m_translator(std::move(translator))
{
}

Language Language::of(QStringView code, const QLocale &preferred)
{
    if (code == u"fr") {
        static const std::shared_ptr<const QTranslator> french = loaded(QStringLiteral("fr"));
        return Language(localeFor(QLocale::French, QLocale::France, preferred), french);
    }
    static const std::shared_ptr<const QTranslator> english = loaded(QStringLiteral("en"));
    return Language(localeFor(QLocale::English, QLocale::UnitedKingdom, preferred), english);
}

QString Language::code() const
{
    return isFrench() ? QStringLiteral("fr") : QStringLiteral("en");
}

bool Language::isFrench() const
{
    return m_locale.language() == QLocale::French;
}

QString Language::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString text = m_translator->translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), m_locale.toString(n)); // a translator that is not installed leaves %n
    return text;
}

QString Language::filled(QString text, const QStringList &arguments) const
{
    QString result;
    result.reserve(text.size() + 16 * arguments.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        const qsizetype index = isPlace ? text[i + 1].unicode() - u'1' : -1;
        if (index >= 0 && index < arguments.size()) {
            result += arguments[index];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace core
