// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/run_journal.h"

#include "base/atomic_file.h"
#include "engine/run_request_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <chrono>
#include <thread>

namespace quantoscope {
namespace {

constexpr int kVersion = 1;
constexpr std::uintmax_t kLargestBytes = 16U << 20U;
const QString kPart = QStringLiteral(".pending-");
const QString kSuffix = QStringLiteral(".json");

const JobOptions kAlways{{}, {}, false, true};

QString newName()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(8);
}

QString lockName(const QString &file)
{
    return file + QStringLiteral(".lock");
}

// A lock that ends with its process, however long that lives.
std::unique_ptr<QLockFile> lockFor(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(lockName(file));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

int StoppedRuns::count() const
{
    std::size_t runs = 0;
    for (const PendingGroup &group : groups)
        runs += group.runs.size();
    return static_cast<int>(runs);
}

std::string pendingText(const std::vector<PendingGroup> &groups)
{
    Json out;
    out["version"] = kVersion;
    out["groups"] = Json::array();
    for (const PendingGroup &group : groups) {
        Json entry;
        entry["title"] = group.title.toStdString();
        entry["runs"] = Json::array();
        for (const QueuedRun &run : group.runs) {
            Json one;
            one["id"] = run.id;
            one["request"] = runRequestJson(run.request);
            entry["runs"].push_back(std::move(one));
        }
        out["groups"].push_back(std::move(entry));
    }
    return jsonText(out);
}

Result<std::vector<PendingGroup>> parsePending(std::string_view text, const std::string &fileName)
{
    return readJson(fileName, [&] {
        const Json parsed = parseJson(text, fileName);
        const JsonCursor json(parsed, fileName);
        json.allowKeys({"version", "groups"});
        json.at("version").integer(kVersion, kVersion);
        std::vector<PendingGroup> groups;
        const JsonCursor list = json.at("groups");
        for (std::size_t i = 0; i < list.size(); ++i) {
            const JsonCursor entry = list.item(i);
            entry.allowKeys({"title", "runs"});
            PendingGroup group;
            group.title = QString::fromStdString(entry.at("title").string());
            const JsonCursor runs = entry.at("runs");
            for (std::size_t r = 0; r < runs.size(); ++r) {
                QueuedRun run;
                run.id = runs.item(r).at("id").string();
                run.request = readRunRequest(runs.item(r).at("request"));
                group.runs.push_back(std::move(run));
            }
            if (!group.runs.empty())
                groups.push_back(std::move(group));
        }
        return groups;
    });
}

RunJournal::RunJournal()
    : m_window(newName())
    , m_jobs(QStringLiteral("journal"))
{
}

RunJournal::~RunJournal() = default;

void RunJournal::submit(std::function<void()> work)
{
    m_jobs.submit<bool>(kAlways,
                        [work = std::move(work)](const RunContext &) -> Result<bool> {
                            work();
                            return true;
                        },
                        nullptr, {});
}

void RunJournal::ask(const JobOptions &options, std::function<Answer()> work, QObject *receiver, std::function<void(StoppedRuns)> found)
{
    m_jobs.submit<Answer>(
        options, [work = std::move(work)](const RunContext &) -> Result<Answer> { return work(); }, receiver,
        [found = std::move(found)](Result<Answer> stopped) {
            if (stopped.ok())
                found(std::move(**stopped));
        });
}

void RunJournal::write(const QString &study, const std::vector<PendingGroup> &groups)
{
    if (study.isEmpty())
        return;
    submit([this, study, groups] {
        Own &own = m_own[study];
        if (groups.empty()) {
            if (own.lock) {
                QFile::remove(own.file);
                own.lock->unlock();
            }
            m_own.erase(study);
            return;
        }
        if (!own.lock) {
            own.file = study + kPart + m_window + kSuffix;
            own.lock = lockFor(own.file);
            own.lock->tryLock(0); // where it fails nothing can be written either
        }
        (void)writeFileAtomically(own.file.toStdString(), pendingText(groups));
    });
}

void RunJournal::look(const QString &study, QObject *receiver, std::function<void(StoppedRuns)> found)
{
    const auto read = [study] {
        auto stopped = std::make_shared<StoppedRuns>();
        stopped->study = study;
        const QFileInfo info(study);
        for (const QString &name : info.dir().entryList({QStringLiteral("*") + kSuffix}, QDir::Files, QDir::Name)) {
            if (!name.startsWith(info.fileName() + kPart))
                continue;
            const QString file = info.dir().filePath(name);
            std::shared_ptr<QLockFile> lock = lockFor(file);
            if (!lock->tryLock(0))
                continue; // its window lives
            const auto text = readJsonFile(file.toStdString(), kLargestBytes);
            auto groups = text ? parsePending(*text, file.toStdString()) : Result<std::vector<PendingGroup>>(text.error());
            if (!groups) { // written whole or not at all: somebody else's, or of another version; nothing to go on with
                lock->unlock();
                continue;
            }
            stopped->files << file;
            stopped->locks.push_back(std::move(lock));
            for (PendingGroup &group : *groups)
                stopped->groups.push_back(std::move(group));
        }
        return stopped;
    };
    ask({}, read, receiver, std::move(found));
}

void RunJournal::move(StoppedRuns stopped, const QString &study, QObject *receiver, std::function<void(StoppedRuns)> found)
{
    const auto rename = [study, stopped = std::make_shared<StoppedRuns>(std::move(stopped))] {
        stopped->study = study;
        for (std::size_t i = 0; i < stopped->locks.size(); ++i) {
            QString &file = stopped->files[static_cast<qsizetype>(i)];
            const QString next = study + kPart + newName() + kSuffix;
            std::shared_ptr<QLockFile> lock = lockFor(next);
            if (!lock->tryLock(0) || !QFile::rename(file, next))
                continue; // it stays where it was
            stopped->locks[i]->unlock();
            stopped->locks[i] = std::move(lock);
            file = next;
        }
        return stopped;
    };
    ask(kAlways, rename, receiver, std::move(found));
}

void RunJournal::forget(StoppedRuns stopped)
{
    auto held = std::make_shared<StoppedRuns>(std::move(stopped));
    submit([held] {
        for (const QString &file : held->files)
            QFile::remove(file);
        for (const auto &lock : held->locks)
            lock->unlock();
    });
}

void RunJournal::waitUntilWritten()
{
    while (m_jobs.isBusy())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

} // namespace quantoscope
