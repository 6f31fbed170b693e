// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/language_scope.h"

#include <QCoreApplication>

// A static library's resources are registered by a call; the macro must stand outside any namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace quantoscope {

LanguageScope::LanguageScope(const std::string &language)
{
    registerTranslations();
    QLocale::setDefault(QLocale(QString::fromStdString(language)));
    if (m_translator.load(QStringLiteral(":/translations/quantoscope_%1.qm").arg(QString::fromStdString(language))))
        QCoreApplication::installTranslator(&m_translator);
}

LanguageScope::~LanguageScope()
{
    if (QCoreApplication::instance()) // a scope may outlive the application
        QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
}

} // namespace quantoscope
