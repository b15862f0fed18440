// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing.h"
#include "importing/name.h"

using importing::foldedName;

TEST_CASE("names are compared without what the eye can't see", "[import]")
{
    CHECK(foldedName(text("Vi\u00ADdeo\u00ADti\u00ADtel")).text == text("videotitel"));
    CHECK(foldedName(text("  J\u2019aime ")).text == text("j'aime"));
    CHECK(foldedName(text("Co\u00FBt\u00A0par  r\u00E9sultat")).text == text("coût par résultat"));
    CHECK(foldedName(text("Cou\u0302t")).text == text("coût"));
    CHECK(foldedName(text("Phone number clicks ")).text == text("phone number clicks"));
}

TEST_CASE("the currency of a header is taken off and kept", "[import]")
{
    CHECK(foldedName(text("Amount spent (UAH)")).currency == text("UAH"));
    CHECK(foldedName(text("Amount spent (UAH)")).text == text("amount spent"));
    CHECK(foldedName(text("CPC (Tous) (EUR)")).text == text("cpc (tous)"));
    CHECK(foldedName(text("Clicks (all)")).currency.isEmpty());
}

TEST_CASE("damage by a wrong encoding is undone, and only that", "[import]")
{
    CHECK(importing::withoutMojibake(text("Montant dÃ©pensÃ© (EUR)")) == text("Montant dépensé (EUR)"));
    CHECK(importing::withoutMojibake(text("Montant dépensé")).isEmpty());
    CHECK(importing::withoutEntities(text("1 &gt; 0 &amp;amp; &lt;b&gt;")) == text("1 > 0 &amp; <b>"));
}

TEST_CASE("a header with mojibake is recognised like the sound one", "[import]")
{
    const core::ImportPart part = partOf("Nom de la campagne;Impressions;Montant dÃ©pensÃ© (EUR);DÃ©but des rapports\n"
                                         "Ã‰tÃ©;100;12,50;2026-03-02\n");
    CHECK(part.profile == text("meta.ads"));
    CHECK(total(part, "spend") == 12.5);
    CHECK(part.records.front().currency.isEmpty());
}
