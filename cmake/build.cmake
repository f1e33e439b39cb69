# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# How our own code is compiled: linked PRIVATE by each target of ours, never passed on.
option(ALAPPUI_WERROR "Treat warnings as errors" OFF)
option(ALAPPUI_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(ALAPPUI_PRECOMPILE "Read the headers of the libraries once per target" OFF)
option(ALAPPUI_PICTURES "Make the pictures of the help, by running what was built" OFF)
option(ALAPPUI_FUZZ "Build the fuzzers of tests/fuzz, sanitizers included (clang only)" OFF)

add_library(alappui_build INTERFACE)
target_compile_definitions(alappui_build INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
target_compile_options(alappui_build INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Wno-missing-field-initializers) # designated initialisers leave the rest at their defaults on purpose
target_compile_options(alappui_build INTERFACE -fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=) # what we build is the same anywhere
if(ALAPPUI_WERROR)
    target_compile_options(alappui_build INTERFACE -Werror)
endif()
if(ALAPPUI_SANITIZE)
    target_compile_options(alappui_build INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(alappui_build INTERFACE -fsanitize=address,undefined)
endif()
if(ALAPPUI_FUZZ)
    target_compile_options(alappui_build INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(alappui_build INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(alappui_build INTERFACE QT_FORCE_ASSERTS)

    # clang can't read a class of qpdf 11 in C++20: a defaulted destructor that needs the class around it to be complete.
    find_path(qpdf_headers qpdf/JSON.hh REQUIRED)
    file(READ ${qpdf_headers}/qpdf/JSON.hh json_header)
    string(REPLACE "~JSON_array() = default;" "~JSON_array() {}" json_header "${json_header}")
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/qpdf-for-clang/qpdf/JSON.hh CONTENT "${json_header}" @ONLY)
    target_include_directories(alappui_build BEFORE INTERFACE ${CMAKE_BINARY_DIR}/qpdf-for-clang)
endif()

# Half of the time of a compilation goes into the libraries' headers. The development build goes without, so that a file that
# lives on another's includes is found.
function(alappui_precompile target)
    if(ALAPPUI_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE
            <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
            <QRegularExpression> <QSet> <QString> <QStringList> <QUrl>
            <algorithm> <functional> <map> <memory> <optional> <utility> <vector> <tl/expected.hpp> ${ARGN})
    endif()
endfunction()

# A test's own code runs once: translating it with care costs more than it saves.
function(alappui_test target)
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0>)
    alappui_precompile(${target} ${PROJECT_SOURCE_DIR}/tests/support/catch.h <QBuffer> <QImage> <QTemporaryDir> ${ARGN})
    set_source_files_properties(main.cpp ../support/main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON) # they make Catch's own code
endfunction()
