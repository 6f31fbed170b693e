// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "study/run.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QLockFile;
class QTemporaryDir;

namespace quantoscope {

class JobQueue;
class Settings;
class StudyFile;

using RunPointer = std::shared_ptr<const Run>;

// The open study: one file of runs. An untitled one lies in the data folder and is stored like any other; Save as gives it a name and
// moves it there. Runs are held without their predictions; fetchRun() brings one with them. All reading is done on the background queue.
// Where the data folder cannot be written, an untitled one lies in a temporary folder, until the data folder is another one or it is saved.
// Two windows may have one file open: what the other one adds or removes appears here within seconds. An untitled study belongs to one
// window at a time, so that Save as cannot take it away from another one.
// Thread: GUI.
class StudyDocument : public QObject
{
    Q_OBJECT

public:
    StudyDocument(JobQueue &background, Settings &settings, QObject *parent = nullptr);
    ~StudyDocument() override;

    QString path() const { return m_path; }
    bool isUntitled() const;
    // Untitled, and in a place that ends with the program, because the data folder cannot be written: closing loses its runs.
    bool isTemporary() const;
    QString title() const; // file name without its suffix, or "Untitled study"

    const std::vector<RunPointer> &runs() const { return m_runs; } // in the order they were stored
    RunPointer find(const QString &id) const;

    // A new untitled file, or the untitled study of last time where `goOn` and there is one that no other window has open. A temporary one
    // that has runs is then among the recent studies as long as the program runs.
    void startUntitled(bool goOn);
    // A file that cannot be opened leaves what is open; where nothing is yet (the program starts) a new untitled study stands in for it.
    void open(const QString &path);
    void saveAs(const QString &path);
    void removeRun(const QString &id);

    // The run with its predictions. `finished` is called on the GUI thread; dropped when `receiver` is gone.
    void fetchRun(const QString &id, QObject *receiver, std::function<void(Result<RunPointer>)> finished);

    // Told by the run queue as the engine stores runs, so that they appear at once. `study` is the path they were started for; nothing
    // happens when that is not the study that is open (or was, before it was saved under another name).
    void noteStored(const QString &study, const Run &run);
    void noteTimed(const QString &study, const QString &id, const Latency &latency, const std::map<std::string, double> &layerMs);

    // Whether runs started for `study` belong to the open one.
    bool isOpen(const QString &study) const;
    // After Save as: nobody stores anything in the file of before any more. Brings over what was stored there since, and removes it where
    // it was untitled. Does nothing for other paths.
    void finishMove(const QString &from);
    void finishMoves(); // the same for every move: the program ends, and nothing is stored any more
    // The path that a study has by now: after Save as another one than the runs under way were started for.
    QString nowAt(QString study) const;

    // Looks at once whether somebody else changed the file; a timer does so every other second.
    void watch();

    static QString untitledFolder(const Settings &settings);
    static bool isUntitledPath(const Settings &settings, const QString &path); // lies there

signals:
    void opened();                                // another file, or a new one
    void runsChanged();                           // any of the runs
    void runStored(const QString &id);            // one more
    void failed(const quantoscope::Error &error); // opening, saving or reading; what was open stays. Also after `opened`: it can
                                                  // only be read, or stands in for another one
    void saved(const QString &path);
    void moved(const QString &from); // Save as gave the study another file

private:
    // An open connection, which alone can tell the changes of others. Used on the background queue only.
    struct Connection;
    struct Opened {
        QString path;
        std::vector<Run> runs;
        std::shared_ptr<Connection> connection;
        std::shared_ptr<QLockFile> lock; // of an untitled study
        std::optional<Error> problem;    // it is open all the same
    };
    struct Move {
        QString to;
        bool untitled = false;
    };

    static Result<Opened> openFile(const QString &path, bool create);
    static Result<Opened> makeUntitled(const QString &folder);
    static Result<Opened> openStored(const QString &path, const QString &untitledFolder);
    void adopt(Opened next);
    void replaceRuns(std::vector<Run> runs);
    void openUntitled(bool goOn, const std::optional<Error> &problem);
    void openTemporary(const QString &folder, const Error &reason);
    void moveToDataFolder(); // what is temporary, when it is another one
    QString temporaryFolder();
    // `problem` is why the study that was asked for is not the one that is opened.
    void submitOpen(const QString &title, std::function<Result<Opened>()> open, std::function<void(const Error &)> otherwise,
                    const std::optional<Error> &problem = {});

    JobQueue &m_background;
    Settings &m_settings;
    QString m_path;
    std::vector<RunPointer> m_runs;
    std::shared_ptr<Connection> m_connection;
    std::shared_ptr<QLockFile> m_lock;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::map<QString, Move> m_moves; // by the path of before
    QTimer m_watch;
    int m_notes = 0;           // how often noteStored or noteTimed changed the runs: a reading begun before is stale
    bool m_readAnyway = false; // the last reading was not used
    bool m_missing = false;    // it was said that the file is gone
};

} // namespace quantoscope
