// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace report {

// A file inside the document.
struct OdtPart {
    QByteArray path;
    QByteArray bytes;
    QByteArray mediaType = {}; // empty: not in the manifest
};

// The parts as one OpenDocument Text: the media type first and stored as it is, then the manifest, then the parts in order. The
// same parts give the same bytes. Throws std::runtime_error when the package can't be written.
QByteArray odtPackage(std::vector<OdtPart> parts);

} // namespace report
