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
    explicit LanguageScope(const std::string &language); // one that isKnownLanguage
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    QTranslator m_translator;
    QLocale m_before;
};

} // namespace quantoscope
