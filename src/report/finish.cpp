// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/finish.h"

#include "report/artifacts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>

namespace report {

namespace {

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// Walks the structure tree in document order beside the log of the tags that made it.
class TagWalk {
public:
    explicit TagWalk(const std::vector<TagNote> &notes)
        : m_notes(notes)
    {
    }

    void walk(QPDFObjectHandle element)
    {
        if (element.isArray()) {
            for (int i = 0; i < element.getArrayNItems(); ++i)
                walk(element.getArrayItem(i));
            return;
        }
        if (!element.isDictionary())
            return;
        if (element.hasKey("/S"))
            enrich(element);
        if (element.hasKey("/K") && !element.isStream())
            walk(element.getKey("/K"));
    }

private:
    void enrich(QPDFObjectHandle element)
    {
        const std::string name = element.getKey("/S").getName();
        while (m_next < m_notes.size() && '/' + m_notes[m_next].name.toStdString() != name)
            ++m_next;
        if (m_next == m_notes.size())
            return;
        const TagNote &note = m_notes[m_next++];
        if (!note.alternative.isEmpty())
            element.replaceKey(note.name == "Figure" ? "/Alt" : "/T", pdfText(note.alternative));
        if (note.scope.isEmpty())
            return;
        QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
        attributes.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
        attributes.replaceKey("/Scope", QPDFObjectHandle::newName('/' + note.scope.toStdString()));
        if (note.columnSpan > 1)
            attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(note.columnSpan));
        element.replaceKey("/A", attributes);
    }

    const std::vector<TagNote> &m_notes;
    size_t m_next = 0;
};

QByteArray xmpOf(const Metadata &metadata)
{
    const QString packet = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "<dc:format>application/pdf</dc:format>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%3</rdf:li></rdf:Alt></dc:description>\n"
        "<dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreateDate>%5</xmp:CreateDate><xmp:CreatorTool>Quarterdeck</xmp:CreatorTool>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return packet
        .arg(metadata.title.toHtmlEscaped(), metadata.author.toHtmlEscaped(), metadata.subject.toHtmlEscaped(), metadata.language,
            QString::fromLatin1(metadata.created))
        .toUtf8();
}

void describe(QPDF &pdf, const Metadata &metadata)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(metadata.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    QPDFObjectHandle xmp = QPDFObjectHandle::newStream(&pdf, xmpOf(metadata).toStdString());
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(xmp));
}

} // namespace

QByteArray finishedPdf(const QByteArray &pdf, const TagLog &tags, const Metadata &metadata)
{
    QPDF document;
    document.processMemoryFile("strategy", pdf.constData(), static_cast<size_t>(pdf.size()));
    describe(document, metadata);
    if (QPDFObjectHandle tree = document.getRoot().getKey("/StructTreeRoot"); tree.isDictionary())
        TagWalk(tags.notes()).walk(tree.getKey("/K"));
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages()) {
        page.getObjectHandle().replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        markArtifacts(page);
    }
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer(writer.getBufferSharedPointer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace report
