// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/settings.h"

#include "words/known_language.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace quantoscope {
namespace {

constexpr int kRecentCount = 10;

QString recentKey(Settings::Recent what)
{
    switch (what) {
    case Settings::Recent::Models: return QStringLiteral("recent/models");
    case Settings::Recent::Studies: return QStringLiteral("recent/studies");
    case Settings::Recent::Data: return QStringLiteral("recent/data");
    case Settings::Recent::Recipes: return QStringLiteral("recent/recipes");
    case Settings::Recent::Lessons: return QStringLiteral("recent/lessons");
    }
    return {};
}

// A path may hold what a key may not.
QString classNamesKey(const QString &model)
{
    return QStringLiteral("classNames/") +
           QString::fromLatin1(QCryptographicHash::hash(model.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

Settings::Settings()
    : m_settings(QStringLiteral("quantoscope"), QStringLiteral("quantoscope"))
{
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

ThemeChoice Settings::theme() const
{
    const QString word = value(QStringLiteral("theme")).toString();
    return word == QStringLiteral("light") ? ThemeChoice::Light : word == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    setValue(QStringLiteral("theme"), choice == ThemeChoice::Light  ? QStringLiteral("light")
                                      : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                                    : QStringLiteral("system"));
}

QString Settings::language() const
{
    const QString word = value(QStringLiteral("language")).toString();
    if (isKnownLanguage(word.toStdString()))
        return word;
    return QLocale::system().language() == QLocale::Greek ? QStringLiteral("el") : QStringLiteral("en");
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language() && m_settings.contains(QStringLiteral("language")))
        return;
    setValue(QStringLiteral("language"), language);
    emit languageChanged();
}

int Settings::workThreads() const
{
    return value(QStringLiteral("workThreads"), 0).toInt();
}

void Settings::setWorkThreads(int threads)
{
    setValue(QStringLiteral("workThreads"), threads);
}

QString Settings::dataFolder() const
{
    QString folder = value(QStringLiteral("dataFolder")).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

void Settings::setDataFolder(const QString &folder)
{
    setValue(QStringLiteral("dataFolder"), folder);
    emit dataFoldersChanged();
}

QString Settings::cifarFolder() const
{
    return value(QStringLiteral("cifarFolder")).toString();
}

void Settings::setCifarFolder(const QString &folder)
{
    setValue(QStringLiteral("cifarFolder"), folder);
    emit dataFoldersChanged();
}

QString Settings::squadFile() const
{
    return value(QStringLiteral("squadFile")).toString();
}

void Settings::setSquadFile(const QString &file)
{
    setValue(QStringLiteral("squadFile"), file);
    emit dataFoldersChanged();
}

bool Settings::presentation() const
{
    return value(QStringLiteral("presentation"), false).toBool();
}

void Settings::setPresentation(bool on)
{
    setValue(QStringLiteral("presentation"), on);
}

bool Settings::continuesStudy() const
{
    return value(QStringLiteral("start/continuesStudy"), true).toBool();
}

void Settings::setContinuesStudy(bool on)
{
    setValue(QStringLiteral("start/continuesStudy"), on);
}

bool Settings::reopensModel() const
{
    return value(QStringLiteral("start/reopensModel"), false).toBool();
}

void Settings::setReopensModel(bool on)
{
    setValue(QStringLiteral("start/reopensModel"), on);
}

QString Settings::lastStudy() const
{
    return value(QStringLiteral("last/study")).toString();
}

QString Settings::lastModel() const
{
    return value(QStringLiteral("last/model")).toString();
}

void Settings::setLast(const QString &study, const QString &model)
{
    setValue(QStringLiteral("last/study"), study);
    setValue(QStringLiteral("last/model"), model);
}

QStringList Settings::classNames(const QString &model) const
{
    return value(classNamesKey(model)).toStringList();
}

void Settings::setClassNames(const QString &model, const QStringList &names)
{
    if (names.isEmpty())
        m_settings.remove(classNamesKey(model));
    else
        setValue(classNamesKey(model), names);
}

QStringList Settings::recent(Recent what) const
{
    return value(recentKey(what)).toStringList();
}

void Settings::addRecent(Recent what, const QString &path)
{
    QStringList paths = recent(what);
    paths.removeAll(path);
    paths.prepend(path);
    setValue(recentKey(what), paths.mid(0, kRecentCount));
    emit recentChanged();
}

void Settings::dropRecent(Recent what, const QString &path)
{
    QStringList paths = recent(what);
    if (paths.removeAll(path) == 0)
        return;
    setValue(recentKey(what), paths);
    emit recentChanged();
    emit recentDropped(path);
}

QByteArray Settings::windowGeometry() const
{
    return value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray Settings::windowState() const
{
    return value(QStringLiteral("window/state")).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    setValue(QStringLiteral("window/geometry"), geometry);
    setValue(QStringLiteral("window/state"), state);
}

} // namespace quantoscope
