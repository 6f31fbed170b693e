// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <string>

namespace quantoscope {

// Texts and numbers of ui/ are in this language while it lives. Needs an application.
class LanguageScope
{
public:
    explicit LanguageScope(const std::string &language); // one that isKnown
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

    static bool isKnown(const std::string &language); // "en" or "el"

private:
    QTranslator m_translator;
    QLocale m_before;
};

} // namespace quantoscope
