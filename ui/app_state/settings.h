// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme_choice.h"

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace quantoscope {

// What the program remembers between starts, in the platform's settings file. Thread: GUI.
class Settings : public QObject
{
    Q_OBJECT

public:
    Settings();
    // In a file of its own: tests and captures leave the user's settings alone.
    explicit Settings(const QString &file);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    QString language() const; // "en", "el"; the system's where nothing was chosen
    void setLanguage(const QString &language);
    int workThreads() const; // for calibration and evaluation; 0 = every core
    void setWorkThreads(int threads);
    QString dataFolder() const; // untitled studies, downloads, recipes; made when missing
    void setDataFolder(const QString &folder);
    QString cifarFolder() const; // where CIFAR-100's binary files are; empty = not known
    void setCifarFolder(const QString &folder);
    QString squadFile() const;
    void setSquadFile(const QString &file);

    bool presentation() const; // larger type and lines
    void setPresentation(bool on);

    // What a start goes on with, and what was open when the window closed.
    bool continuesStudy() const; // at first it does
    void setContinuesStudy(bool on);
    bool reopensModel() const; // at first ResNet-18 is opened
    void setReopensModel(bool on);
    QString lastStudy() const;
    QString lastModel() const;
    void setLast(const QString &study, const QString &model);

    // The user's names for the classes of a network (as it is opened: a bundled name or a path); empty = the data's.
    QStringList classNames(const QString &model) const;
    void setClassNames(const QString &model, const QStringList &names);

    enum class Recent { Models, Studies, Data, Recipes, Lessons };
    QStringList recent(Recent what) const; // newest first, at most ten
    void addRecent(Recent what, const QString &path);
    // What is gone or cannot be read is not offered again. Does nothing, and tells nobody, for a path that is not in the list.
    void dropRecent(Recent what, const QString &path);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    QVariant value(const QString &key, const QVariant &fallback = {}) const { return m_settings.value(key, fallback); }
    void setValue(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }

signals:
    void languageChanged();
    void recentChanged();
    void recentDropped(const QString &path);
    void dataFoldersChanged();

private:
    QSettings m_settings;
};

} // namespace quantoscope
