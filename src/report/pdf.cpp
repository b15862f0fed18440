// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"

#include "report/compose/compose.h"
#include "report/emoji.h"
#include "report/finish.h"
#include "report/fitting.h"
#include "report/moment.h"
#include "report/pages.h"
#include "report/questionnaire.h"

#include <cairo-pdf.h>

namespace report {

namespace {

struct SurfaceCloser {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};

cairo_status_t appendTo(void *closure, const unsigned char *bytes, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

void setMetadata(cairo_surface_t *surface, const Metadata &metadata)
{
    const auto set = [surface](cairo_pdf_metadata_t key, const QByteArray &value) {
        if (!value.isEmpty())
            cairo_pdf_surface_set_metadata(surface, key, value.constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, metadata.title.toUtf8());
    set(CAIRO_PDF_METADATA_AUTHOR, metadata.author.toUtf8());
    set(CAIRO_PDF_METADATA_SUBJECT, metadata.subject.toUtf8());
    set(CAIRO_PDF_METADATA_CREATOR, "Quarterdeck");
    set(CAIRO_PDF_METADATA_CREATE_DATE, metadata.created);
    set(CAIRO_PDF_METADATA_MOD_DATE, metadata.created);
}

void addOutline(cairo_surface_t *surface, const Pages &pages)
{
    std::vector<int> parents(8, CAIRO_PDF_OUTLINE_ROOT); // the last line of each level
    for (const Anchor &anchor : pages.outline()) {
        const auto level = static_cast<size_t>(std::clamp(anchor.level, 1, 6));
        const int parent = level <= 2 ? CAIRO_PDF_OUTLINE_ROOT : parents[level - 1];
        const QByteArray destination = "dest='" + anchor.name.toLatin1() + '\'';
        const int line = cairo_pdf_surface_add_outline(
            surface, parent, onOneLine(anchor.title).toUtf8().constData(), destination.constData(), cairo_pdf_outline_flags_t(0));
        std::fill(parents.begin() + static_cast<std::ptrdiff_t>(level), parents.end(), line);
    }
}

QByteArray drawn(const Pages &pages, const Metadata &metadata, TagLog &tags)
{
    QByteArray bytes;
    const std::unique_ptr<cairo_surface_t, SurfaceCloser> surface(
        cairo_pdf_surface_create_for_stream(appendTo, &bytes, style::paperShort, style::paperLong));
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    setMetadata(surface.get(), metadata);
    cairo_t *context = cairo_create(surface.get());
    EmojiPainter emoji;
    std::set<QString> anchors;
    for (const Anchor &anchor : pages.outline())
        anchors.insert(anchor.name);
    Sheet sheet(context, &tags, emoji, pages.theme(), anchors);
    for (int page = 0; page < pages.count(); ++page) {
        const QSizeF size = pages.sizeOf(page);
        cairo_pdf_surface_set_size(surface.get(), size.width() * pages.zoom(), size.height() * pages.zoom());
        cairo_identity_matrix(context);
        cairo_scale(context, pages.zoom(), pages.zoom());
        if (page == 0) // not before the size: setting it throws away what was drawn
            sheet.begin({"Document", {}, {}});
        pages.draw(page, sheet);
        if (page + 1 == pages.count())
            sheet.end("Document");
        cairo_show_page(context);
    }
    addOutline(surface.get(), pages);
    cairo_destroy(context);
    cairo_surface_finish(surface.get());
    return bytes;
}

tl::expected<QByteArray, core::Problem> finished(const Document &document)
{
    if (!Typesetter::hasFont())
        return tl::unexpected(core::Problem{{QT_TRANSLATE_NOOP("message",
            "The document can’t be made: the font Noto Sans is not installed. Install the package fonts-noto-core and try again.")}});
    const Pages pages(document);
    const Metadata metadata{document.title, document.author, document.subject, document.language.code(),
        momentOf(document.day).toString(Qt::ISODate).toLatin1()};
    TagLog tags;
    try {
        const QByteArray bytes = drawn(pages, metadata, tags);
        return finishedPdf(bytes, tags, metadata);
    } catch (const std::exception &error) {
        return tl::unexpected(core::Problem{
            {QT_TRANSLATE_NOOP("message", "The document can’t be made. The log says why.")}, QString::fromUtf8(error.what())});
    }
}

} // namespace

tl::expected<QByteArray, core::Problem> pdf(const Input &input)
{
    return finished(compose(input));
}

tl::expected<QByteArray, core::Problem> calendarPdf(const CalendarInput &input)
{
    return finished(fitted(compose(input), boundsOf(input)));
}

tl::expected<QByteArray, core::Problem> questionnairePdf(const core::Questionnaire &questionnaire)
{
    return finished(compose(questionnaire));
}

} // namespace report
