// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/study_document.h"

#include "app_state/settings.h"
#include "study/study_file.h"
#include "workers/job_queue.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kWatchMs = 2000;

std::filesystem::path nativePath(const QString &path)
{
    return {path.toStdString()};
}

struct ReadStudy {
    std::vector<Run> runs;
};

Result<ReadStudy> readStudy(const QString &path, bool create)
{
    QS_TRY_ASSIGN(const StudyFile file, create ? StudyFile::openOrCreate(nativePath(path)) : StudyFile::open(nativePath(path)));
    ReadStudy study;
    QS_TRY_ASSIGN(study.runs, file.runs(Predictions::Skip));
    return study;
}

} // namespace

StudyDocument::StudyDocument(JobQueue &background, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_settings(settings)
{
    m_watch.setInterval(kWatchMs);
    connect(&m_watch, &QTimer::timeout, this, &StudyDocument::watch);
}

QString StudyDocument::untitledFolder(const Settings &settings)
{
    const QString folder = settings.dataFolder() + QStringLiteral("/untitled");
    QDir().mkpath(folder);
    return folder;
}

bool StudyDocument::isUntitled() const
{
    return m_path.isEmpty() || QFileInfo(m_path).absolutePath() == QFileInfo(untitledFolder(m_settings)).absoluteFilePath();
}

QString StudyDocument::title() const
{
    return isUntitled() ? tr("Untitled study") : QFileInfo(m_path).completeBaseName();
}

RunPointer StudyDocument::find(const QString &id) const
{
    const std::string wanted = id.toStdString();
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const RunPointer &run) { return run->id == wanted; });
    return found == m_runs.end() ? nullptr : *found;
}

void StudyDocument::startUntitled(bool goOn)
{
    const QDir folder(untitledFolder(m_settings));
    const QStringList files = folder.entryList({QStringLiteral("*.qstudy")}, QDir::Files, QDir::Name);
    if (goOn && !files.isEmpty()) {
        open(folder.filePath(files.last()));
        return;
    }
    const QString name = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")) + QStringLiteral(".qstudy");
    const QString path = folder.filePath(name);
    m_background.submit<ReadStudy>(
        {tr("New study"), QStringLiteral("study.open")}, [path](const RunContext &) { return readStudy(path, true); }, this,
        [this, path](Result<ReadStudy> study) {
            if (study.ok())
                adopt(path, std::move(study->runs));
            else
                emit failed(study.error());
        });
}

void StudyDocument::open(const QString &path)
{
    m_background.submit<ReadStudy>(
        {tr("Opening %1").arg(QFileInfo(path).fileName()), QStringLiteral("study.open")},
        [path](const RunContext &) { return readStudy(path, false); }, this,
        [this, path](Result<ReadStudy> study) {
            if (!study.ok()) {
                if (study.error().code != ErrorCode::Cancelled)
                    emit failed(study.error());
                return;
            }
            adopt(path, std::move(study->runs));
            if (!isUntitled())
                m_settings.addRecent(Settings::Recent::Studies, path);
        });
}

void StudyDocument::saveAs(const QString &path)
{
    const QString from = m_path;
    m_background.submit<ReadStudy>(
        {tr("Saving %1").arg(QFileInfo(path).fileName()), QStringLiteral("study.save")},
        [from, path](const RunContext &) -> Result<ReadStudy> {
            QS_TRY_ASSIGN(const StudyFile file, StudyFile::open(nativePath(from)));
            QS_TRY(file.copyTo(nativePath(path)));
            return readStudy(path, false);
        },
        this,
        [this, from, path](Result<ReadStudy> study) {
            if (!study.ok()) {
                emit failed(study.error());
                return;
            }
            const bool wasUntitled = isUntitled();
            adopt(path, std::move(study->runs));
            if (wasUntitled) // it has a name now; the next start must not offer it a second time
                QFile::remove(from);
            m_settings.addRecent(Settings::Recent::Studies, path);
            emit saved(path);
        });
}

void StudyDocument::removeRun(const QString &id)
{
    const QString path = m_path;
    m_background.submit<bool>(
        {tr("Removing a run"), {}},
        [path, id](const RunContext &) -> Result<bool> {
            QS_TRY_ASSIGN(StudyFile file, StudyFile::open(nativePath(path)));
            QS_TRY(file.removeRun(id.toStdString()));
            return true;
        },
        this,
        [this](Result<bool> removed) {
            if (!removed.ok())
                emit failed(removed.error());
            reload();
        });
}

void StudyDocument::fetchRun(const QString &id, QObject *receiver, std::function<void(Result<RunPointer>)> finished)
{
    const QString path = m_path;
    m_background.submit<RunPointer>(
        {tr("Reading a run"), {}},
        [path, id](const RunContext &) -> Result<RunPointer> {
            QS_TRY_ASSIGN(const StudyFile file, StudyFile::open(nativePath(path)));
            QS_TRY_ASSIGN(Run run, file.run(id.toStdString()));
            return RunPointer(std::make_shared<Run>(std::move(run)));
        },
        receiver, std::move(finished));
}

void StudyDocument::noteStored(const Run &run)
{
    if (find(QString::fromStdString(run.id)))
        return;
    auto copy = std::make_shared<Run>(run);
    copy->predictions.clear();
    m_runs.push_back(std::move(copy));
    emit runStored(QString::fromStdString(run.id));
    emit runsChanged();
}

void StudyDocument::noteTimed(const QString &id, const Latency &latency, const std::map<std::string, double> &layerMs)
{
    for (RunPointer &run : m_runs) {
        if (run->id != id.toStdString())
            continue;
        auto timed = std::make_shared<Run>(*run);
        timed->latency = latency;
        for (LayerRecord &layer : timed->layers) {
            const auto found = layerMs.find(layer.name);
            if (found != layerMs.end())
                layer.latencyMs = found->second;
        }
        run = std::move(timed);
        emit runsChanged();
        return;
    }
}

void StudyDocument::adopt(const QString &path, std::vector<Run> runs)
{
    m_path = path;
    m_runs.clear();
    for (Run &run : runs)
        m_runs.push_back(std::make_shared<Run>(std::move(run)));
    m_version = QFileInfo(path).lastModified().toMSecsSinceEpoch();
    m_watch.start();
    emit opened();
    emit runsChanged();
}

void StudyDocument::reload()
{
    const QString path = m_path;
    m_background.submit<ReadStudy>(
        {tr("Reading the study"), QStringLiteral("study.reload")}, [path](const RunContext &) { return readStudy(path, false); }, this,
        [this, path](Result<ReadStudy> study) {
            if (!study.ok() || path != m_path)
                return;
            m_runs.clear();
            for (Run &run : study->runs)
                m_runs.push_back(std::make_shared<Run>(std::move(run)));
            emit runsChanged();
        });
}

// What another window or the command line stored.
void StudyDocument::watch()
{
    const std::int64_t version = QFileInfo(m_path).lastModified().toMSecsSinceEpoch();
    if (version == m_version)
        return;
    m_version = version;
    reload();
}

} // namespace quantoscope
