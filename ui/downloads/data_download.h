// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "downloads/file_transfer.h"
#include "downloads/public_data.h"
#include "workers/job_queue.h"

#include <memory>
#include <optional>

namespace quantoscope {

// A public data set on its way into the data folder: fetched by events, then checked and unpacked by a background job. What is broken off
// can be gone on with, also after the next start of the program. Thread: GUI.
class DataDownload : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Receiving, Checking, Failed, Done };

    DataDownload(const PublicData &data, const QString &dataFolder, JobQueue &jobs, QObject *parent = nullptr);

    const PublicData &data() const { return m_data; }
    void setDataFolder(const QString &folder); // cancels what is under way
    State state() const { return m_state; }
    bool isUnderWay() const { return m_state == State::Receiving || m_state == State::Checking; }
    const std::optional<Error> &error() const { return m_error; } // while Failed
    qint64 received() const { return m_received; }                // bytes, while Receiving
    qint64 total() const { return m_total > 0 ? m_total : m_data.bytes; }
    qint64 brokenOff() const; // bytes that an earlier try left; 0 = none
    QString partFile() const; // where they are

    void start();                       // or go on with what was broken off
    void takeFile(const QString &file); // one that the user has: checked and unpacked just the same
    void cancel();                      // what has arrived is kept
    void discard();                     // cancels and removes what has arrived

signals:
    void changed();
    void arrived(const QString &path); // what to open; after changed()

private:
    void install(const QString &file, bool isOurs);
    void setState(State state, const std::optional<Error> &error = {});

    PublicData m_data;
    QString m_folder;
    JobQueue &m_jobs;
    std::unique_ptr<FileTransfer> m_transfer;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    qint64 m_received = 0, m_total = 0;
    JobId m_job = 0;
    int m_attempt = 0;
};

} // namespace quantoscope
