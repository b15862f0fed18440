// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/refusals.h"

#include <QtGlobal>

namespace importing {

namespace {

const char *sourceOf(tables::Refusal::Reason reason)
{
    using Reason = tables::Refusal::Reason;
    switch (reason) {
    case Reason::Missing:
        return QT_TRANSLATE_NOOP("message", "There is no file %1. Check its name and folder.");
    case Reason::Folder:
        return QT_TRANSLATE_NOOP("message", "%1 is a folder. Name the files in it that are to be imported.");
    case Reason::NotAFile:
        return QT_TRANSLATE_NOOP("message", "%1 is not a file on a disk. Save it as a file first and import that.");
    case Reason::Unreadable:
        return QT_TRANSLATE_NOOP("message", "The file %1 can't be opened. Check that you may read it, or copy it to your own folder.");
    case Reason::Empty:
        return QT_TRANSLATE_NOOP("message", "The file %1 is empty. Download it again.");
    case Reason::NotATable:
        return QT_TRANSLATE_NOOP("message",
            "The file %1 is not a table: it is a picture, a document or another kind of file. Choose the .csv or "
            ".xlsx file that the network gave you.");
    case Reason::TooLarge:
        return QT_TRANSLATE_NOOP("message", "The file %1 is too large to be read at once. Export a shorter period.");
    case Reason::FieldTooLong:
        return QT_TRANSLATE_NOOP("message",
            "Line %2 of the file %1 holds a cell of more than one megabyte, as no export does. Download the file "
            "again.");
    case Reason::RecordTooLong:
        return QT_TRANSLATE_NOOP("message",
            "Line %2 of the file %1 holds a row of more than 16 megabytes, as no export does. Download the file "
            "again.");
    case Reason::DamagedWorkbook:
        return QT_TRANSLATE_NOOP(
            "message", "The workbook %1 is damaged. Download it again, or open it in a spreadsheet and save it as .xlsx.");
    case Reason::InflatesTooMuch:
        return QT_TRANSLATE_NOOP("message", "The workbook %1 unpacks to more than 256 megabytes and is not read. Export a shorter period.");
    case Reason::TooManyCells:
        return QT_TRANSLATE_NOOP("message", "The workbook %1 has more than 8 million cells and is not read. Export a shorter period.");
    case Reason::ForbiddenXml:
        return QT_TRANSLATE_NOOP("message",
            "The workbook %1 holds instructions that no spreadsheet writes and is not read. Download it again from "
            "where you had it.");
    case Reason::Encrypted:
        return QT_TRANSLATE_NOOP(
            "message", "The workbook %1 is protected by a password. Open it in a spreadsheet and save it without one.");
    case Reason::UnknownWorkbook:
        return QT_TRANSLATE_NOOP(
            "message", "The file %1 is not a workbook that can be read. Open it in a spreadsheet and save it as .xlsx.");
    }
    Q_UNREACHABLE();
}

} // namespace

core::Problem problemOf(const tables::Refusal &refusal, const QString &fileName)
{
    return core::Problem{{sourceOf(refusal.reason), {fileName, QString::number(refusal.line)}}, refusal.detail};
}

} // namespace importing
