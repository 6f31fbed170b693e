// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_file.h"

#include "base/system_reason.h"
#include "study/run_json.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace quantoscope {

namespace {

constexpr int kApplicationId = 0x51535459; // "QSTY", in the header of every study file
constexpr int kSchemaVersion = 1;
constexpr int kBusyTimeoutMs = 5'000;

// The order of a study is the order of `position`; a run's predictions, its longest part, stand in a column of their own.
constexpr const char *kSchema = "CREATE TABLE runs (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL, "
                                "predictions TEXT NOT NULL);"
                                "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);";

struct StatementDeleter {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementDeleter>;

std::string compact(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string columnText(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return text == nullptr ? std::string() : std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

// A process that was killed while it created the file leaves it empty: that is as good as none.
bool isFresh(const std::filesystem::path &path)
{
    std::error_code ignored;
    const auto type = std::filesystem::status(path, ignored).type();
    if (type == std::filesystem::file_type::regular)
        return std::filesystem::is_empty(path, ignored) && !ignored;
    return type == std::filesystem::file_type::not_found;
}

// The run of a row of id, record and (where wanted) predictions.
Result<Run> readRow(sqlite3_stmt *row, const std::filesystem::path &file, Predictions predictions)
{
    const std::string place = file.string() + ", run " + columnText(row, 0);
    return readJson(place, [&] {
        const Json record = parseJson(columnText(row, 1), place, DuplicateKeys::LastWins);
        Run read = readRun(JsonCursor(record, place));
        if (predictions == Predictions::Read) {
            const Json list = parseJson(columnText(row, 2), place, DuplicateKeys::LastWins);
            read.predictions = readPredictions(JsonCursor(list, place));
        }
        return read;
    });
}

// Brings a file to the disk before it takes another's name. A disk that cannot is not our failure.
void flush(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        (void)::fsync(descriptor);
        ::close(descriptor);
    }
}

// SQLite's own words for it name pages and trees, which help nobody who looks for results.
Error damaged(const std::filesystem::path &file)
{
    return badInput("study.damaged",
                    "The study {file} is damaged: parts of it are missing or contradict each other. Take a copy of it from before, or "
                    "start a new study.",
                    {{"file", file.string()}});
}

Error noSuchRun(const std::filesystem::path &file, const std::string &id)
{
    return badUsage("study.no-such-run", "The study {file} has no run “{run}”.", {{"file", file.string()}, {"run", id}});
}

} // namespace

struct StudyFile::Database {
    explicit Database(std::filesystem::path file)
        : path(std::move(file))
    {
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database() { sqlite3_close(handle); }

    std::filesystem::path path;
    sqlite3 *handle = nullptr;

    Error failure(int code) const;
    Status execute(const char *sql) const;
    Result<Statement> prepare(const char *sql) const;
    Status bind(const Statement &statement, int index, const std::string &text) const;
    Status finish(const Statement &statement) const; // runs a statement that has no rows
    Result<int> number(const char *sql) const;
    Result<std::optional<std::string>> text(const char *sql, const std::string &argument) const;

    Status connect(int flags);
    Status checkFormat() const;
    Status createTables() const;
    // BEGIN, the steps, COMMIT; on any error ROLLBACK.
    template <typename Steps>
    Status transaction(Steps steps) const;
};

// One sentence for each way in which SQLite can fail; the extended reason follows it where it helps.
Error StudyFile::Database::failure(int code) const
{
    const std::string file = path.string();
    const std::string reason = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    const std::vector<Message::Argument> arguments = {{"file", file}, {"reason", reason}};
    switch (code & 0xFF) {
    case SQLITE_NOTADB: return badInput("study.foreign", "{file} is not a study: it is no SQLite file.", arguments);
    case SQLITE_CORRUPT: return damaged(path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return badInput("study.read-only", "Nothing can be stored in the study {file}: it or its folder is read-only ({reason}).",
                        arguments);
    case SQLITE_CANTOPEN:
        return badInput(
            "study.cannot-open",
            "The study {file} can be neither opened nor created: the folder is missing or nothing may be written there ({reason}).",
            arguments);
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return badInput("study.no-space",
                        "Writing or reading the study {file} failed, the disk may be full ({reason}). What was stored before is unharmed.",
                        arguments);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return badInput("study.busy", "The study {file} is in use by another program; it was waited for {seconds} seconds.",
                        {{"file", file}, {"seconds", std::to_string(kBusyTimeoutMs / 1000)}});
    default: return badInput("study.failed", "The study {file} cannot be used: {reason}.", arguments);
    }
}

Status StudyFile::Database::execute(const char *sql) const
{
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    return {};
}

Result<Statement> StudyFile::Database::prepare(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    return Statement(statement);
}

Status StudyFile::Database::bind(const Statement &statement, int index, const std::string &text) const
{
    const int code = sqlite3_bind_text64(statement.get(), index, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        return failure(code);
    return {};
}

Status StudyFile::Database::finish(const Statement &statement) const
{
    const int code = sqlite3_step(statement.get());
    if (code != SQLITE_DONE)
        return failure(code);
    return {};
}

Result<int> StudyFile::Database::number(const char *sql) const
{
    QS_TRY_ASSIGN(const Statement statement, prepare(sql));
    const int code = sqlite3_step(statement.get());
    if (code != SQLITE_ROW)
        return failure(code);
    return sqlite3_column_int(statement.get(), 0);
}

Result<std::optional<std::string>> StudyFile::Database::text(const char *sql, const std::string &argument) const
{
    QS_TRY_ASSIGN(const Statement statement, prepare(sql));
    QS_TRY(bind(statement, 1, argument));
    const int code = sqlite3_step(statement.get());
    if (code == SQLITE_DONE)
        return std::optional<std::string>();
    if (code != SQLITE_ROW)
        return failure(code);
    return std::optional(columnText(statement.get(), 0));
}

Status StudyFile::Database::connect(int flags)
{
    // An absolute path, so that a name like "file:x" or ":memory:" is a file all the same.
    std::error_code ignored;
    const std::string name = std::filesystem::absolute(path, ignored).string();
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_FULLMUTEX, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyTimeoutMs);
    // The file comes from anywhere: no functions of its schema run, and damage is reported instead of followed.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return execute("PRAGMA cell_size_check=ON");
}

Status StudyFile::Database::checkFormat() const
{
    QS_TRY_ASSIGN(const int application, number("PRAGMA application_id"));
    if (application != kApplicationId)
        return badInput("study.foreign-database", "{file} is not a study: it is an SQLite file of another program.",
                        {{"file", path.string()}});
    QS_TRY_ASSIGN(const int version, number("PRAGMA user_version"));
    if (version != kSchemaVersion)
        return badInput("study.version", "The study {file} has version {found}; this program reads version {expected}.",
                        {{"file", path.string()}, {"found", std::to_string(version)}, {"expected", std::to_string(kSchemaVersion)}});
    QS_TRY_ASSIGN(const Statement check, prepare("PRAGMA quick_check(1)"));
    const int code = sqlite3_step(check.get());
    if (code != SQLITE_ROW)
        return failure(code);
    return columnText(check.get(), 0) == "ok" ? Status() : damaged(path);
}

Status StudyFile::Database::createTables() const
{
    QS_TRY(execute("PRAGMA journal_mode=DELETE"));
    return transaction([this]() -> Status {
        // Another process may have been faster between our look and our lock.
        QS_TRY_ASSIGN(const int application, number("PRAGMA application_id"));
        if (application == kApplicationId)
            return {};
        QS_TRY(execute(kSchema));
        QS_TRY(execute(("PRAGMA application_id=" + std::to_string(kApplicationId)).c_str()));
        return execute(("PRAGMA user_version=" + std::to_string(kSchemaVersion)).c_str());
    });
}

template <typename Steps>
Status StudyFile::Database::transaction(Steps steps) const
{
    QS_TRY(execute("BEGIN IMMEDIATE"));
    Status done = steps();
    if (done.ok())
        done = execute("COMMIT");
    if (!done.ok())
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr); // SQLite may have rolled back by itself: no error then
    return done;
}

StudyFile::StudyFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}
StudyFile::StudyFile(StudyFile &&) noexcept = default;
StudyFile &StudyFile::operator=(StudyFile &&) noexcept = default;
StudyFile::~StudyFile() = default;

const std::filesystem::path &StudyFile::path() const
{
    return m_database->path;
}

Result<StudyFile> StudyFile::create(const std::filesystem::path &path)
{
    if (!isFresh(path))
        return badInput("study.exists", "{file} exists already and is not written over.", {{"file", path.string()}});
    auto database = std::make_unique<Database>(path);
    QS_TRY(database->connect(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    QS_TRY(database->createTables());
    return StudyFile(std::move(database));
}

Result<StudyFile> StudyFile::open(const std::filesystem::path &path)
{
    std::error_code ignored;
    const auto type = std::filesystem::status(path, ignored).type();
    if (type == std::filesystem::file_type::not_found)
        return badInput("study.missing", "There is no study {file}.", {{"file", path.string()}});
    // What may not even be looked at is left to SQLite's own error.
    if (type != std::filesystem::file_type::regular && type != std::filesystem::file_type::none)
        return badInput("study.no-file", "{file} is not a study: it is no file.", {{"file", path.string()}});
    auto database = std::make_unique<Database>(path);
    QS_TRY(database->connect(SQLITE_OPEN_READWRITE)); // SQLite opens what may not be written for reading
    QS_TRY(database->checkFormat());
    return StudyFile(std::move(database));
}

Result<StudyFile> StudyFile::openOrCreate(const std::filesystem::path &path)
{
    return isFresh(path) ? create(path) : open(path);
}

Status StudyFile::checkWritable() const
{
    // A change that is taken back: it needs the file's permission and a journal in the folder, as every other one does.
    sqlite3_busy_timeout(m_database->handle, 0);
    Status possible = m_database->execute("BEGIN IMMEDIATE");
    const bool busy = !possible.ok() && possible.error().message.id() == "study.busy";
    if (possible.ok()) {
        possible = m_database->execute(("PRAGMA user_version=" + std::to_string(kSchemaVersion)).c_str());
        sqlite3_exec(m_database->handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    sqlite3_busy_timeout(m_database->handle, kBusyTimeoutMs);
    return busy ? Status() : possible;
}

Status StudyFile::addRun(const Run &run)
{
    if (run.id.empty())
        return badUsage("study.no-id", "A run without an id cannot be stored in the study {file}.", {{"file", path().string()}});
    Run record = run;
    record.predictions.clear();
    const std::string recordText = compact(runJson(record));
    const std::string predictionText = compact(predictionsJson(run.predictions, run.task));
    return m_database->transaction([&]() -> Status {
        QS_TRY_ASSIGN(const auto there, m_database->text("SELECT id FROM runs WHERE id = ?1", run.id));
        if (there)
            return badUsage("study.duplicate-run", "The study {file} has the run “{run}” already.",
                            {{"file", path().string()}, {"run", run.id}});
        QS_TRY_ASSIGN(const Statement insert, m_database->prepare("INSERT INTO runs (id, record, predictions) VALUES (?1, ?2, ?3)"));
        QS_TRY(m_database->bind(insert, 1, run.id));
        QS_TRY(m_database->bind(insert, 2, recordText));
        QS_TRY(m_database->bind(insert, 3, predictionText));
        return m_database->finish(insert);
    });
}

Status StudyFile::updateLatencies(const std::vector<RunLatency> &latencies)
{
    const std::string file = path().string();
    return m_database->transaction([&]() -> Status {
        for (const RunLatency &timed : latencies) {
            QS_TRY_ASSIGN(const auto record, m_database->text("SELECT record FROM runs WHERE id = ?1", timed.runId));
            if (!record)
                return badUsage("study.no-run", "The study {file} has no run “{run}” to add a latency to.",
                                {{"file", file}, {"run", timed.runId}});
            const auto changed = readJson(file, [&] {
                const Json json = parseJson(*record, file, DuplicateKeys::LastWins);
                Run run = readRun(JsonCursor(json, file));
                run.latency = timed.latency;
                for (LayerRecord &layer : run.layers) {
                    const auto found = timed.layerMs.find(layer.name);
                    if (found != timed.layerMs.end())
                        layer.latencyMs = found->second;
                }
                return compact(runJson(run));
            });
            QS_TRY(changed);
            QS_TRY_ASSIGN(const Statement update, m_database->prepare("UPDATE runs SET record = ?2 WHERE id = ?1"));
            QS_TRY(m_database->bind(update, 1, timed.runId));
            QS_TRY(m_database->bind(update, 2, changed.value()));
            QS_TRY(m_database->finish(update));
        }
        return {};
    });
}

// VACUUM INTO writes a consistent copy even while somebody else writes, and nothing of what was deleted.
Status StudyFile::copyTo(const std::filesystem::path &target) const
{
    namespace fs = std::filesystem;
    std::error_code problem;
    if (fs::equivalent(path(), target, problem))
        return {};
    const fs::path temporary = target.string() + ".copying-" + std::to_string(getpid());
    fs::remove(temporary, problem);
    const auto copy = [&]() -> Status {
        QS_TRY_ASSIGN(const Statement vacuum, m_database->prepare("VACUUM INTO ?1"));
        QS_TRY(m_database->bind(vacuum, 1, fs::absolute(temporary, problem).string()));
        return m_database->finish(vacuum);
    };
    Status done = copy();
    if (done.ok()) {
        flush(temporary);
        // What a killed writer left beside the file that is replaced would be played back into this one.
        for (const char *suffix : {"-journal", "-wal", "-shm"})
            fs::remove(target.string() + suffix, problem);
        fs::rename(temporary, target, problem);
        if (problem)
            done = badInput("study.copy", "The study {file} cannot be copied to {target}: {reason}.",
                            {{"file", path().string()}, {"target", target.string()}, {"reason", systemReason(problem)}});
    }
    if (!done.ok())
        fs::remove(temporary, problem);
    return done;
}

Result<int> StudyFile::foreignChanges() const
{
    return m_database->number("PRAGMA data_version");
}

Status StudyFile::clear()
{
    return m_database->transaction([this] { return m_database->execute("DELETE FROM runs; DELETE FROM settings;"); });
}

Result<std::vector<Run>> StudyFile::runs(Predictions predictions) const
{
    const bool withPredictions = predictions == Predictions::Read;
    QS_TRY_ASSIGN(const Statement select, m_database->prepare(withPredictions ? "SELECT id, record, predictions FROM runs ORDER BY position"
                                                                              : "SELECT id, record FROM runs ORDER BY position"));
    std::vector<Run> out;
    int code = sqlite3_step(select.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(select.get())) {
        QS_TRY_ASSIGN(Run run, readRow(select.get(), path(), predictions));
        out.push_back(std::move(run));
    }
    if (code != SQLITE_DONE)
        return m_database->failure(code);
    return out;
}

Result<Run> StudyFile::run(const std::string &id, Predictions predictions) const
{
    QS_TRY_ASSIGN(const Statement select, m_database->prepare("SELECT id, record, predictions FROM runs WHERE id = ?1"));
    QS_TRY(m_database->bind(select, 1, id));
    const int code = sqlite3_step(select.get());
    if (code == SQLITE_DONE)
        return noSuchRun(path(), id);
    if (code != SQLITE_ROW)
        return m_database->failure(code);
    return readRow(select.get(), path(), predictions);
}

Status StudyFile::removeRun(const std::string &id)
{
    QS_TRY_ASSIGN(const Statement remove, m_database->prepare("DELETE FROM runs WHERE id = ?1"));
    QS_TRY(m_database->bind(remove, 1, id));
    QS_TRY(m_database->finish(remove));
    return sqlite3_changes(m_database->handle) > 0 ? Status() : noSuchRun(path(), id);
}

Result<std::set<std::string>> StudyFile::runIds() const
{
    QS_TRY_ASSIGN(const Statement select, m_database->prepare("SELECT id FROM runs"));
    std::set<std::string> out;
    int code = sqlite3_step(select.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(select.get()))
        out.insert(columnText(select.get(), 0));
    if (code != SQLITE_DONE)
        return m_database->failure(code);
    return out;
}

Result<std::optional<StudyPlan>> StudyFile::plan() const
{
    QS_TRY_ASSIGN(const auto text, m_database->text("SELECT value FROM settings WHERE name = ?1", "plan"));
    if (!text)
        return std::optional<StudyPlan>();
    QS_TRY_ASSIGN(StudyPlan plan, parseStudyPlan(*text, path().string() + ", plan"));
    return std::optional(std::move(plan));
}

Status StudyFile::setPlan(const StudyPlan &plan)
{
    return m_database->transaction([&]() -> Status {
        QS_TRY_ASSIGN(const auto stored, this->plan());
        if (stored && *stored == plan)
            return {};
        if (stored) {
            const PlanDifference difference = planDifference(*stored, plan).value_or(PlanDifference{});
            return badUsage(
                "study.other-plan",
                "The study {file} follows another plan, with {setting} {found} and not {expected}; choose another folder.",
                {{"file", path().string()}, {"setting", difference.setting}, {"found", difference.first}, {"expected", difference.second}});
        }
        QS_TRY_ASSIGN(const Statement insert, m_database->prepare("INSERT INTO settings (name, value) VALUES ('plan', ?1)"));
        QS_TRY(m_database->bind(insert, 1, planText(plan)));
        return m_database->finish(insert);
    });
}

} // namespace quantoscope
