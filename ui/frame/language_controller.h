// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/language_scope.h"

#include <QString>

#include <memory>

namespace quantoscope {

// The language of the running program: texts and numbers. Changing it sends every widget a LanguageChange; nothing restarts.
// Thread: GUI.
class LanguageController
{
public:
    static LanguageController &instance();

    void setLanguage(const QString &language); // "en", "el"
    QString language() const { return m_language; }

private:
    LanguageController() = default;

    QString m_language;
    std::unique_ptr<LanguageScope> m_scope;
    std::unique_ptr<QTranslator> m_qt; // Qt's own words: buttons of dialogs, context menus of fields
};

} // namespace quantoscope
