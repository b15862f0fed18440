// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace core {

// A language to write in, as a value: texts and number formats travel together, so a French document can come out of an
// English window. Nothing is installed in the application. Copies are cheap and may be used from any thread.
class Language {
public:
    // "en" or "fr"; anything else is English. The territory of `preferred`, if of the same language, is kept for its formats.
    static Language of(QStringView code, const QLocale &preferred = QLocale::c());
    static Language english() { return of(u"en"); }
    static Language french() { return of(u"fr"); }

    QString code() const;
    bool isFrench() const;
    const QLocale &locale() const { return m_locale; }

    // The text of `context` and `source` in this language; with n ≥ 0 its plural form with %n replaced, formatted.
    // lupdate finds calls of this name.
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const;

    // `text` with %1, %2 … replaced all at once, so that an argument that holds a %1 stays as it is.
    QString filled(QString text, const QStringList &arguments) const;

private:
    explicit Language(QLocale locale, std::shared_ptr<const QTranslator> translator);

    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace core
