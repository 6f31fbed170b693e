// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/language_controller.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace quantoscope {

LanguageController &LanguageController::instance()
{
    static LanguageController controller;
    return controller;
}

void LanguageController::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_scope.reset(); // the old one goes first: scopes restore what was before them
    m_qt.reset();
    m_language = language;
    m_qt = std::make_unique<QTranslator>();
    // Qt has no Greek catalogue; translations/qt/qtbase_el.ts stands in for it.
    const QString catalogue = QStringLiteral("qtbase_") + language;
    if (m_qt->load(catalogue, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
        m_qt->load(QStringLiteral(":/translations/") + catalogue))
        QCoreApplication::installTranslator(m_qt.get());
    m_scope = std::make_unique<LanguageScope>(language.toStdString());
}

} // namespace quantoscope
