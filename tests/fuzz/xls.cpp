// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview.h"

#include "support/compoundfile.h"

// The old workbooks. Their compound file is seldom still one after a change, so an input is the workbook's stream (records of a type,
// a length and that many bytes), laid out here as a compound file has it; one that begins like a compound file is taken as it is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, std::size_t size)
{
    static fuzz::InputFile file;
    const std::string_view input = fuzz::textOf(bytes, size);
    const QString &path = input.starts_with("\xD0\xCF\x11\xE0") ? file.write(input) : file.write(support::compoundFileOf(input));
    fuzz::checkReading(path, fuzz::profiles(), fuzz::optionsFor(size));
    return 0;
}
