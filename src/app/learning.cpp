// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learning.h"

#include "catalogue/guides.h"

namespace app {

std::vector<PlaceToLearn> placesToLearn(const core::Language &language)
{
    std::vector<PlaceToLearn> places;
    for (const catalogue::LearningPlace &place : catalogue::learningPlaces()) {
        const auto text = place.texts.find(language.code());
        places.push_back({place.name, text == place.texts.end() ? QString() : text->second, place.address});
    }
    return places;
}

} // namespace app
