// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importplan.h"

#include <QFile>

#include <stdexcept>

namespace support {

// Writes such a file and imports it as the program does.
inline void importText(app::Workspace &workspace, const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("the file could not be written");
    file.close();
    const auto preview = workspace.readFile(path);
    if (!preview || !preview->hasData())
        throw std::runtime_error("the file was not recognised");
    const auto choice = app::choiceFor(workspace, *preview);
    if (!choice || !workspace.importFiles({*choice}))
        throw std::runtime_error("the file was not imported");
}

// What Google Analytics says of a month's visits by source and medium.
inline QByteArray trafficOfJanuary()
{
    return "# ----------------------------------------\n# Traffic acquisition: Session source / medium\n# Account: Fournil\n"
           "# Property: fournil.example - GA4\n# ----------------------------------------\n#\n# All Users\n"
           "# Start date: 20270101\n# End date: 20270131\n"
           "Session source / medium,Sessions,Total users,Event count\n"
           "google / organic,1000,900,4000\nl.facebook.com / referral,300,250,900\nm.facebook.com / referral,100,90,300\n"
           "ig / social,500,450,2000\nt.co / referral,100,95,200\npartner.example / referral,50,45,100\n";
}

// What Meta says of ads by day.
inline QByteArray adsOfFebruary()
{
    return "Campaign name,Ad Set Name,Ad name,Day,Amount spent (EUR),Impressions,Clicks (all),Reporting starts,Reporting ends\n"
           ",,,,110.50,32000,260,2027-02-01,2027-02-03\n"
           "FR_Box_Conv,Visitors,Video A,2027-02-01,40.00,10000,100,2027-02-01,2027-02-03\n"
           "FR_Box_Conv,Visitors,Video B,2027-02-02,50.00,15000,100,2027-02-01,2027-02-03\n"
           "FR_Other,Lookalike,Video A,2027-02-03,20.50,7000,60,2027-02-01,2027-02-03\n";
}

} // namespace support
