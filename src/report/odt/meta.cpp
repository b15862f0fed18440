// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/odt/parts.h"
#include "report/odt/xml.h"

namespace report {

QByteArray odtMeta(const Document &document, const QDateTime &created)
{
    OdtXml xml = OdtXml::part("office:document-meta", {{"office:version", QStringLiteral("1.2")}});
    xml.open("office:meta");
    const auto add = [&xml](const char *name, const QString &text) {
        if (text.isEmpty())
            return;
        const OdtElement element(xml, name);
        xml.letters(onOneLine(text));
    };
    const QString moment = created.toUTC().toString(Qt::ISODate);
    add("meta:generator", QStringLiteral("Quarterdeck"));
    add("dc:title", document.title);
    add("dc:subject", document.subject);
    add("meta:initial-creator", document.author);
    add("dc:creator", document.author);
    add("meta:creation-date", moment);
    add("dc:date", moment);
    add("dc:language", document.language.code());
    return xml.take();
}

} // namespace report
