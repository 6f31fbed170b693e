// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "study/run.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace quantoscope {

class JobQueue;
class Settings;

using RunPointer = std::shared_ptr<const Run>;

// The open study: one file of runs. An untitled one lies in the data folder and is stored like any other; Save as copies it to a name.
// Runs are held without their predictions; fetchRun() brings one with them. All reading is done on the background queue.
// Two windows may have one file open: what the other one adds appears here within seconds.
// Thread: GUI.
class StudyDocument : public QObject
{
    Q_OBJECT

public:
    StudyDocument(JobQueue &background, Settings &settings, QObject *parent = nullptr);

    QString path() const { return m_path; }
    bool isUntitled() const;
    QString title() const; // file name without its suffix, or "Untitled study"

    const std::vector<RunPointer> &runs() const { return m_runs; } // in the order they were stored
    RunPointer find(const QString &id) const;

    // A new untitled file, or the untitled study of last time where `goOn` and there is one.
    void startUntitled(bool goOn);
    void open(const QString &path);
    void saveAs(const QString &path);
    void removeRun(const QString &id);

    // The run with its predictions. `finished` is called on the GUI thread; dropped when `receiver` is gone.
    void fetchRun(const QString &id, QObject *receiver, std::function<void(Result<RunPointer>)> finished);

    // Told by the run queue as the engine stores runs, so that they appear at once.
    void noteStored(const Run &run);
    void noteTimed(const QString &id, const Latency &latency, const std::map<std::string, double> &layerMs);

    static QString untitledFolder(const Settings &settings);

signals:
    void opened();                                // another file, or a new one
    void runsChanged();                           // any of the runs
    void runStored(const QString &id);            // one more
    void failed(const quantoscope::Error &error); // opening, saving or reading
    void saved(const QString &path);

private:
    void adopt(const QString &path, std::vector<Run> runs);
    void reload();
    void watch();

    JobQueue &m_background;
    Settings &m_settings;
    QString m_path;
    std::vector<RunPointer> m_runs;
    QTimer m_watch;
    std::int64_t m_version = 0; // of the file, as last read
};

} // namespace quantoscope
