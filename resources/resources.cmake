# SPDX-FileCopyrightText: The Quarterdeck authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything below resources/ that the program reads is compiled in under ":/", with the path it has here:
# resources/profiles/ga4.json is ":/profiles/ga4.json".
file(GLOB_RECURSE quarterdeck_resource_files CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/resources/migrations/*.sql
    ${PROJECT_SOURCE_DIR}/resources/migrations/fingerprint.txt
    ${PROJECT_SOURCE_DIR}/resources/profiles/*.json
    ${PROJECT_SOURCE_DIR}/resources/samples/*.json
    ${PROJECT_SOURCE_DIR}/resources/icons/*.svg
    ${PROJECT_SOURCE_DIR}/resources/review/*.css
    ${PROJECT_SOURCE_DIR}/resources/review/*.js
    ${PROJECT_SOURCE_DIR}/resources/*.json)
file(GLOB quarterdeck_translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/i18n/*.ts)

set(quarterdeck_qm_files)
foreach(ts IN LISTS quarterdeck_translations)
    get_filename_component(name ${ts} NAME_WE)
    set(qm ${PROJECT_BINARY_DIR}/${name}.qm)
    add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
    list(APPEND quarterdeck_qm_files ${qm})
endforeach()

# One object library holds the compiled resources; every binary that needs them links its objects.
set(qrc ${PROJECT_BINARY_DIR}/quarterdeck.qrc)
set(entries "")
foreach(file IN LISTS quarterdeck_resource_files)
    file(RELATIVE_PATH alias ${PROJECT_SOURCE_DIR}/resources ${file})
    string(APPEND entries "    <file alias=\"${alias}\">${file}</file>\n")
endforeach()
foreach(file IN LISTS quarterdeck_qm_files)
    get_filename_component(alias ${file} NAME)
    string(APPEND entries "    <file alias=\"i18n/${alias}\">${file}</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${qrc} CONTENT "<RCC><qresource prefix=\"/\">\n${entries}</qresource></RCC>\n" @ONLY)

add_custom_command(
    OUTPUT ${PROJECT_BINARY_DIR}/qrc_quarterdeck.cpp
    COMMAND Qt6::rcc --name quarterdeck --output ${PROJECT_BINARY_DIR}/qrc_quarterdeck.cpp ${qrc}
    DEPENDS ${qrc} ${quarterdeck_resource_files} ${quarterdeck_qm_files}
    VERBATIM)
add_library(quarterdeck_resources OBJECT ${PROJECT_BINARY_DIR}/qrc_quarterdeck.cpp)
set_target_properties(quarterdeck_resources PROPERTIES AUTOMOC OFF AUTOUIC OFF UNITY_BUILD OFF)
target_link_libraries(quarterdeck_resources PRIVATE Qt6::Core)

function(quarterdeck_embed_resources target)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:quarterdeck_resources>)
endfunction()
