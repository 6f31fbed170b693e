// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/study_document.h"

#include "app_state/settings.h"
#include "app_state/study_moves.h"
#include "study/study_file.h"
#include "workers/job_queue.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

constexpr int kWatchMs = 1500;

std::shared_ptr<QLockFile> lockOf(const QString &study)
{
    auto lock = std::make_shared<QLockFile>(study + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // ends with its process, however long that lives
    return lock->tryLock(0) ? lock : nullptr;
}

bool isIn(const QString &folder, const QString &path)
{
    return QFileInfo(path).absolutePath() == QFileInfo(folder).absoluteFilePath();
}

QString newName()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")) + QStringLiteral(".qstudy");
}

// What of a stored run can change: its times.
bool isSameRecord(const Run &a, const Run &b)
{
    const auto timeOf = [](const Run &run) { return run.latency ? std::pair(run.latency->runs, run.latency->median) : std::pair(0, 0.0); };
    return a.id == b.id && a.provenance.date == b.provenance.date && timeOf(a) == timeOf(b);
}

} // namespace

struct StudyDocument::Connection {
    explicit Connection(StudyFile opened)
        : file(std::move(opened))
    {
    }
    StudyFile file;
    int version = 0; // foreignChanges() at the last reading
};

StudyDocument::StudyDocument(JobQueue &background, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_settings(settings)
{
    m_watch.setInterval(kWatchMs);
    connect(&m_watch, &QTimer::timeout, this, &StudyDocument::watch);
    connect(&settings, &Settings::dataFoldersChanged, this, &StudyDocument::moveToDataFolder);
}

StudyDocument::~StudyDocument()
{
    if (!m_temporary)
        return;
    m_connection.reset(); // before the folder goes that it lies in
    m_lock.reset();
    for (const QString &path : m_settings.recent(Settings::Recent::Studies)) { // the next start would not find them
        if (isIn(m_temporary->path(), path))
            m_settings.dropRecent(Settings::Recent::Studies, path);
    }
}

QString StudyDocument::untitledFolder(const Settings &settings)
{
    const QString folder = settings.dataFolder() + QStringLiteral("/untitled");
    QDir().mkpath(folder);
    return folder;
}

bool StudyDocument::isUntitledPath(const Settings &settings, const QString &path)
{
    return isIn(untitledFolder(settings), path);
}

bool StudyDocument::isUntitled() const
{
    return m_path.isEmpty() || isTemporary() || isUntitledPath(m_settings, m_path);
}

bool StudyDocument::isTemporary() const
{
    return m_temporary && isIn(m_temporary->path(), m_path);
}

// Empty where there can be none.
QString StudyDocument::temporaryFolder()
{
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/quantoscope-XXXXXX"));
    if (!m_temporary->isValid())
        m_temporary.reset();
    return m_temporary ? m_temporary->path() : QString();
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

Result<StudyDocument::Opened> StudyDocument::openFile(const QString &path, bool create)
{
    QS_TRY_ASSIGN(StudyFile file, create ? StudyFile::openOrCreate(nativePath(path)) : StudyFile::open(nativePath(path)));
    Opened opened;
    opened.path = path;
    opened.connection = std::make_shared<Connection>(std::move(file));
    // The version first: what is changed between the two is read twice rather than never.
    QS_TRY_ASSIGN(opened.connection->version, opened.connection->file.foreignChanges());
    QS_TRY_ASSIGN(opened.runs, opened.connection->file.runs(Predictions::Skip));
    if (!opened.connection->file.checkWritable().ok())
        opened.problem = badInput("study.only-read", "The study {file} can only be read. Save it as another file to store runs in it.",
                                  {{"file", path.toStdString()}});
    return opened;
}

// Locked before it is made: no other window may take it up in between.
Result<StudyDocument::Opened> StudyDocument::makeUntitled(const QString &folder)
{
    const QString path = QDir(folder).filePath(newName());
    const auto lock = lockOf(path);
    QS_TRY_ASSIGN(Opened opened, openFile(path, true));
    opened.lock = lock;
    return opened;
}

Result<StudyDocument::Opened> StudyDocument::openStored(const QString &path, const QString &untitledFolder)
{
    QS_TRY_ASSIGN(Opened opened, openFile(path, false));
    if (isIn(untitledFolder, path))
        opened.lock = lockOf(path);
    return opened;
}

void StudyDocument::submitOpen(const QString &title, std::function<Result<Opened>()> open, std::function<void(const Error &)> otherwise,
                               const std::optional<Error> &problem)
{
    m_background.submit<Opened>(
        {title, QStringLiteral("study.open")}, [open = std::move(open)](const RunContext &) { return open(); }, this,
        [this, problem, otherwise = std::move(otherwise)](Result<Opened> opened) {
            if (opened.ok()) {
                const std::optional<Error> toSay = problem ? problem : opened->problem;
                adopt(std::move(*opened));
                if (toSay)
                    emit failed(*toSay);
            } else if (opened.error().code == ErrorCode::Cancelled) {
                return;
            } else {
                otherwise(opened.error());
            }
        });
}

void StudyDocument::startUntitled(bool goOn)
{
    openUntitled(goOn, {});
}

void StudyDocument::openUntitled(bool goOn, const std::optional<Error> &problem)
{
    const QString folder = untitledFolder(m_settings);
    const auto open = [folder, goOn]() -> Result<Opened> {
        const QDir dir(folder);
        if (goOn) {
            for (const QString &name : dir.entryList({QStringLiteral("*.qstudy")}, QDir::Files, QDir::Name | QDir::Reversed)) {
                const QString path = dir.filePath(name);
                const auto lock = lockOf(path);
                if (!lock)
                    continue; // another window works in it
                auto opened = openFile(path, false);
                if (!opened)
                    continue; // damaged: an older one, or a new one; the file stays for who can mend it
                opened->lock = lock;
                return opened;
            }
        }
        return makeUntitled(folder);
    };
    submitOpen(
        tr("New study"), open, [this, folder](const Error &error) { openTemporary(folder, error); }, problem);
}

// The data folder cannot be written: a person can go on at once all the same.
void StudyDocument::openTemporary(const QString &folder, const Error &reason)
{
    const QString place = temporaryFolder();
    if (place.isEmpty()) { // nor can that
        emit failed(reason);
        return;
    }
    const Error problem =
        badInput("study.temporary",
                 "The data folder {folder} cannot be written. This study lies in a temporary place and ends with the program: "
                 "save it with Save study as, or choose another data folder in Preferences.",
                 {{"folder", QFileInfo(folder).path().toStdString()}});
    submitOpen(
        tr("New study"), [place] { return makeUntitled(place); }, [this, reason](const Error &) { emit failed(reason); }, problem);
}

void StudyDocument::moveToDataFolder()
{
    if (!isTemporary())
        return;
    const QString folder = untitledFolder(m_settings);
    if (QFileInfo(folder).isWritable())
        saveAs(QDir(folder).filePath(QFileInfo(m_path).fileName()));
}

void StudyDocument::open(const QString &path)
{
    submitOpen(
        tr("Opening %1").arg(QFileInfo(path).fileName()), [path, folder = untitledFolder(m_settings)] { return openStored(path, folder); },
        [this, path](const Error &error) {
            m_settings.dropRecent(Settings::Recent::Studies, path);
            if (m_path.isEmpty())
                openUntitled(false, error);
            else
                emit failed(error);
        });
}

void StudyDocument::saveAs(const QString &path)
{
    const QString from = m_path;
    if (!m_connection)
        return;
    if (QFileInfo(from).absoluteFilePath() == QFileInfo(path).absoluteFilePath()) {
        emit saved(path); // every run is in it already
        return;
    }
    m_background.submit<Opened>(
        {tr("Saving %1").arg(QFileInfo(path).fileName()), QStringLiteral("study.save"), false, true},
        [connection = m_connection, path, folder = untitledFolder(m_settings)](const RunContext &) -> Result<Opened> {
            QS_TRY(connection->file.copyTo(nativePath(path))); // also when somebody removed the file
            return openStored(path, folder);
        },
        this,
        [this, from, path](Result<Opened> copy) {
            if (!copy.ok()) {
                if (copy.error().code != ErrorCode::Cancelled)
                    emit failed(copy.error());
                return;
            }
            if (m_path != from)
                return; // another study was opened meanwhile; the copy is written
            m_moves[from] = {path, isUntitled() && m_lock};
            // A run that was stored after the copying is brought over later; until then it stays in sight.
            const std::vector<RunPointer> before = m_runs;
            adopt(std::move(*copy));
            const std::size_t copied = m_runs.size();
            for (const RunPointer &run : before) {
                if (!find(QString::fromStdString(run->id)))
                    m_runs.push_back(run);
            }
            if (m_runs.size() != copied)
                emit runsChanged();
            emit saved(path);
            emit moved(from);
        });
}

QString StudyDocument::nowAt(QString study) const
{
    // A study may be saved under a second name, and then under the first one again: every move is followed once.
    std::set<QString> seen;
    for (auto move = m_moves.find(study); move != m_moves.end() && seen.insert(study).second; move = m_moves.find(study))
        study = move->second.to;
    return study;
}

bool StudyDocument::isOpen(const QString &study) const
{
    return !study.isEmpty() && (study == m_path || nowAt(study) == m_path);
}

void StudyDocument::finishMove(const QString &from)
{
    const auto found = m_moves.find(from);
    if (found == m_moves.end())
        return;
    const Move move = found->second;
    const QString to = nowAt(from);
    m_moves.erase(found);
    m_background.submit<bool>(
        {tr("Saving %1").arg(QFileInfo(to).fileName()), {}, false, true},
        [from, to, move](const RunContext &) -> Result<bool> {
            QS_TRY(bringOver(from, to));
            if (move.untitled) { // it has a name now; the next start must not offer it a second time
                QFile::remove(from);
                QFile::remove(from + QStringLiteral(".lock"));
            }
            return true;
        },
        this,
        [this](Result<bool> brought) {
            if (!brought.ok() && brought.error().code != ErrorCode::Cancelled)
                emit failed(brought.error());
            watch();
        });
}

void StudyDocument::finishMoves()
{
    while (!m_moves.empty())
        finishMove(m_moves.begin()->first);
}

void StudyDocument::removeRun(const QString &id)
{
    const QString path = m_path;
    m_background.submit<bool>(
        {tr("Removing a run"), {}, false, true},
        [path, id](const RunContext &) -> Result<bool> {
            QS_TRY_ASSIGN(StudyFile file, StudyFile::open(nativePath(path)));
            QS_TRY(file.removeRun(id.toStdString()));
            return true;
        },
        this,
        [this](Result<bool> removed) {
            if (!removed.ok())
                emit failed(removed.error());
            watch();
        });
}

void StudyDocument::fetchRun(const QString &id, QObject *receiver, std::function<void(Result<RunPointer>)> finished)
{
    m_background.submit<RunPointer>(
        {tr("Reading a run"), {}},
        [connection = m_connection, id](const RunContext &) -> Result<RunPointer> {
            QS_TRY_ASSIGN(Run run, connection->file.run(id.toStdString()));
            return RunPointer(std::make_shared<Run>(std::move(run)));
        },
        receiver, std::move(finished));
}

void StudyDocument::noteStored(const QString &study, const Run &run)
{
    const QString id = QString::fromStdString(run.id);
    if (!isOpen(study) || find(id))
        return;
    ++m_notes;
    auto copy = std::make_shared<Run>(run);
    copy->predictions.clear();
    m_runs.push_back(std::move(copy));
    emit runStored(id);
    emit runsChanged();
}

void StudyDocument::noteTimed(const QString &study, const QString &id, const Latency &latency, const std::map<std::string, double> &layerMs)
{
    if (!isOpen(study))
        return;
    for (RunPointer &run : m_runs) {
        if (run->id != id.toStdString())
            continue;
        ++m_notes;
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

void StudyDocument::adopt(Opened next)
{
    if (isTemporary() && !m_runs.empty() && !m_moves.count(m_path)) // no other way leads back to it
        m_settings.addRecent(Settings::Recent::Studies, m_path);
    m_path = next.path;
    m_connection = std::move(next.connection);
    m_lock = std::move(next.lock);
    m_runs.clear();
    for (Run &run : next.runs)
        m_runs.push_back(std::make_shared<Run>(std::move(run)));
    m_readAnyway = false;
    m_missing = false;
    m_watch.start();
    if (!isUntitled())
        m_settings.addRecent(Settings::Recent::Studies, m_path);
    emit opened();
    emit runsChanged();
}

// Keeps the objects of runs that are as they were: who holds one need not look again.
void StudyDocument::replaceRuns(std::vector<Run> runs)
{
    std::vector<RunPointer> merged;
    QStringList added;
    bool changed = runs.size() != m_runs.size();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const QString id = QString::fromStdString(runs[i].id);
        const RunPointer known = find(id);
        if (known && isSameRecord(*known, runs[i])) {
            changed = changed || i >= m_runs.size() || m_runs[i] != known;
            merged.push_back(known);
            continue;
        }
        changed = true;
        if (!known)
            added << id;
        merged.push_back(std::make_shared<Run>(std::move(runs[i])));
    }
    if (!changed)
        return;
    m_runs = std::move(merged);
    for (const QString &id : added)
        emit runStored(id);
    emit runsChanged();
}

// What another window or the command line stored.
void StudyDocument::watch()
{
    if (!m_connection)
        return;
    struct Reading {
        bool missing = false;
        bool changed = false;
        std::vector<Run> runs;
    };
    m_background.submit<Reading>(
        {tr("Reading the study"), QStringLiteral("study.watch")},
        [connection = m_connection, path = m_path, anyway = m_readAnyway](const RunContext &) -> Result<Reading> {
            Reading reading;
            reading.missing = !QFileInfo::exists(path);
            QS_TRY_ASSIGN(const int version, connection->file.foreignChanges());
            if (version == connection->version && !anyway)
                return reading;
            QS_TRY_ASSIGN(reading.runs, connection->file.runs(Predictions::Skip));
            reading.changed = true;
            connection->version = version;
            return reading;
        },
        this,
        [this, connection = m_connection, notes = m_notes](Result<Reading> reading) {
            if (connection != m_connection)
                return;
            if (!reading.ok()) { // in use for too long, or damaged: what is known stays, and the next look may succeed
                m_readAnyway = true;
                return;
            }
            if (reading->missing && !std::exchange(m_missing, true))
                emit failed(
                    badInput("study.gone",
                             "The study {file} is no longer in its place. Its runs are still shown; save it as another file to keep them.",
                             {{"file", m_path.toStdString()}}));
            if (!reading->changed)
                return;
            m_readAnyway = notes != m_notes;
            if (!m_readAnyway)
                replaceRuns(std::move(reading->runs));
        });
}

} // namespace quantoscope
