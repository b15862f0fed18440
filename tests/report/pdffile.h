// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// What the usual tools say of a PDF.
class PdfFile {
public:
    explicit PdfFile(const QByteArray &bytes);

    QString info(const QStringList &options = {}) const; // pdfinfo
    QString text(const QStringList &options = {}) const; // pdftotext
    QString structure() const; // pdfinfo -struct-text
    QString fonts() const; // pdffonts
    QString images() const; // pdfimages -list
    QString check(int *exitCode) const; // qpdf --check
    QString objects() const; // qpdf --qdf: every object as text
    int pageCount() const;

private:
    QString m_path;
};
