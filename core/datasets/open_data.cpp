// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/cifar100.h"
#include "datasets/dataset.h"
#include "datasets/image_folder.h"
#include "datasets/sample_location.h"
#include "datasets/splits.h"
#include "datasets/squad.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

bool isFile(const fs::path &path)
{
    std::error_code error;
    return fs::is_regular_file(path, error);
}
bool isFolder(const fs::path &path)
{
    std::error_code error;
    return fs::is_directory(path, error);
}

std::string joined(const std::vector<std::string> &items)
{
    std::string text;
    for (const auto &item : items)
        text += (text.empty() ? "" : ", ") + item;
    return text;
}

std::string folderName(const std::string &what)
{
    fs::path path = fs::path(what).lexically_normal();
    if (path.filename().empty())
        path = path.parent_path();
    return path.filename().empty() || path.filename() == "." ? fs::absolute(path).lexically_normal().parent_path().filename().string()
                                                             : path.filename().string();
}

Error missingCifar(const std::string &what, const std::vector<std::string> &lookedFor)
{
    return badInput("data.no-images",
                    "{what} holds no images to classify: neither CIFAR-100 nor a folder of images per class. Looked for: {places}. "
                    "CIFAR-100 can be had from {url}; unpack it and name the folder that holds train.bin and test.bin.",
                    {{"what", what}, {"places", joined(lookedFor)}, {"url", kCifarUrl}});
}

Error missingSquad(const std::string &what, const std::vector<std::string> &lookedFor)
{
    return badInput("data.no-questions",
                    "{what} holds no questions in SQuAD's JSON layout. Looked for: {places}. SQuAD can be had from {url}; name the file.",
                    {{"what", what}, {"places", joined(lookedFor)}, {"url", kSquadUrl}});
}

void append(std::vector<Message> &all, const std::vector<Message> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

Message splitNotice(const std::string &file, std::size_t calibration, std::size_t evaluation)
{
    return Message("data.split", "{file} is divided: {calibration} items calibrate, the other {evaluation} evaluate.",
                   {{"file", file}, {"calibration", std::to_string(calibration)}, {"evaluation", std::to_string(evaluation)}});
}

Status openCifarFile(const std::string &file, LabelKind labels, DataSource &source)
{
    QS_TRY_ASSIGN(const OpenedImages all, openCifar100(file, labels));
    append(source.warnings, all.warnings);
    CalibrationSplit split = splitForCalibration(labelsOf(*all.images));
    source.warnings.push_back(splitNotice(file, split.calibration.size(), split.evaluation.size()));
    source.calibrationImages = subsetOf(all.images, std::move(split.calibration));
    source.evaluationImages = subsetOf(all.images, std::move(split.evaluation));
    return {};
}

// `folder` holds train.bin, test.bin or both.
Status openCifarFolder(const fs::path &folder, LabelKind labels, DataSource &source)
{
    const fs::path train = folder / "train.bin", test = folder / "test.bin";
    if (!isFile(train) || !isFile(test))
        return openCifarFile((isFile(test) ? test : train).string(), labels, source);
    QS_TRY_ASSIGN(OpenedImages calibration, openCifar100(train.string(), labels));
    QS_TRY_ASSIGN(OpenedImages evaluation, openCifar100(test.string(), labels));
    append(source.warnings, evaluation.warnings);
    source.calibrationImages = std::move(calibration.images);
    source.evaluationImages = std::move(evaluation.images);
    return {};
}

void nameCifar(DataSource &source, LabelKind labels)
{
    source.name = labels == LabelKind::Coarse ? "CIFAR-100 (20 classes)" : "CIFAR-100";
    source.id = labels == LabelKind::Coarse ? "cifar-100-coarse" : "cifar-100";
    source.defaultInput = cifar100Input();
}

std::vector<fs::path> cifarFolders(const fs::path &what)
{
    return {what, what / "cifar-100-binary"};
}

bool holdsCifar(const fs::path &folder)
{
    return isFile(folder / "train.bin") || isFile(folder / "test.bin");
}

Result<DataSource> openImages(const std::string &what, const DataOptions &options)
{
    DataSource source;
    source.path = what;
    source.task = Task::ImageClassification;
    if (isFile(what)) {
        nameCifar(source, options.labels);
        QS_TRY(openCifarFile(what, options.labels, source));
        return source;
    }
    std::vector<std::string> lookedFor;
    for (const fs::path &folder : cifarFolders(what)) {
        for (const char *file : {"train.bin", "test.bin"})
            lookedFor.push_back((folder / file).string());
        if (holdsCifar(folder)) {
            nameCifar(source, options.labels);
            QS_TRY(openCifarFolder(folder, options.labels, source));
            return source;
        }
    }
    lookedFor.push_back((fs::path(what) / "CLASS" / "IMAGE").string());
    if (!isFolder(what) || !holdsImages(what))
        return missingCifar(what, lookedFor);
    QS_TRY_ASSIGN(OpenedImageFolder opened, openImageFolder(what));
    source.name = folderName(what);
    source.id = "image-folder";
    source.defaultInput = imageNetInput();
    append(source.warnings, opened.warnings);
    if (opened.divided)
        source.warnings.push_back(
            splitNotice(what, static_cast<std::size_t>(opened.calibration->size()), static_cast<std::size_t>(opened.evaluation->size())));
    source.calibrationImages = std::move(opened.calibration);
    source.evaluationImages = std::move(opened.evaluation);
    return source;
}

// Whole contexts go to one part, so that no passage is in both.
void splitQuestions(std::vector<Question> all, const std::string &file, DataSource &source)
{
    constexpr int kEvery = 10;
    std::map<std::string_view, int> contexts;
    for (const Question &question : all)
        contexts.emplace(question.context, static_cast<int>(contexts.size()));
    std::vector<bool> calibrates;
    for (const Question &question : all)
        calibrates.push_back(contexts.at(question.context) % kEvery == kEvery - 1);
    for (std::size_t i = 0; i < all.size(); ++i)
        (calibrates[i] ? source.calibrationQuestions : source.evaluationQuestions).push_back(std::move(all[i]));
    if (!source.calibrationQuestions.empty())
        source.warnings.push_back(splitNotice(file, source.calibrationQuestions.size(), source.evaluationQuestions.size()));
}

Status openQuestionFiles(const std::string &calibration, const std::string &evaluation, DataSource &source)
{
    QS_TRY_ASSIGN(SquadQuestions evaluationSet, readSquad(evaluation));
    append(source.warnings, evaluationSet.warnings);
    if (calibration.empty()) {
        splitQuestions(std::move(evaluationSet.questions), evaluation, source);
        return {};
    }
    QS_TRY_ASSIGN(SquadQuestions calibrationSet, readSquad(calibration));
    source.evaluationQuestions = std::move(evaluationSet.questions);
    source.calibrationQuestions = std::move(calibrationSet.questions);
    return {};
}

// The one file of a folder whose name holds one of the words; none or several give "".
std::string onlyFileNamed(const std::vector<std::string> &files, std::initializer_list<const char *> words)
{
    std::vector<std::string> matching;
    for (const std::string &file : files) {
        const std::string name = fs::path(file).filename().string();
        if (std::any_of(words.begin(), words.end(), [&](const char *word) { return name.find(word) != std::string::npos; }))
            matching.push_back(file);
    }
    return matching.size() == 1 ? matching.front() : std::string();
}

struct QuestionFiles {
    std::string calibration, evaluation; // empty where there is none
};

QuestionFiles questionFilesIn(const std::string &folder)
{
    std::vector<std::string> files;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->path().extension() == ".json")
            files.push_back(it->path().string());
    std::sort(files.begin(), files.end());
    QuestionFiles found{onlyFileNamed(files, {"train", "calibration"}), onlyFileNamed(files, {"dev", "val", "test"})};
    if (found.evaluation.empty() && files.size() == 1)
        found.evaluation = files.front();
    return found;
}

Result<DataSource> openQuestions(const std::string &what)
{
    DataSource source;
    source.path = what;
    source.task = Task::QuestionAnswering;
    source.id = "squad";
    source.name = fs::path(what).stem().string();
    if (isFile(what)) {
        QS_TRY(openQuestionFiles("", what, source));
        return source;
    }
    if (!isFolder(what))
        return missingSquad(what, {what});
    const auto [calibration, evaluation] = questionFilesIn(what);
    if (evaluation.empty())
        return missingSquad(what, {(fs::path(what) / "dev*.json").string(), (fs::path(what) / "train*.json").string()});
    source.name = folderName(what);
    QS_TRY(openQuestionFiles(calibration == evaluation ? "" : calibration, evaluation, source));
    return source;
}

Result<DataSource> openSample(Task task, const DataOptions &options)
{
    constexpr const char *kDev = "qa-sample-dev.json", *kCalibration = "qa-sample-calibration.json";
    const bool images = task == Task::ImageClassification;
    DataSource source;
    source.name = "generated sample";
    source.id = "sample";
    source.task = task;
    const std::vector<std::string> folders = sampleFolders();
    for (const fs::path folder : folders) {
        if (!isFile(folder / (images ? "test.bin" : kDev)) || !isFile(folder / (images ? "train.bin" : kCalibration)))
            continue;
        source.path = folder.string();
        if (images) {
            source.defaultInput = cifar100Input();
            QS_TRY(openCifarFolder(folder, options.labels, source));
        } else {
            QS_TRY(openQuestionFiles((folder / kCalibration).string(), (folder / kDev).string(), source));
        }
        return source;
    }
    return badInput("data.no-sample", "The generated sample was not found. Looked in: {places}.", {{"places", joined(folders)}});
}

// What a file looks like decides, not its name.
bool looksLikeJson(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    char c = 0;
    while (in.get(c))
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && static_cast<unsigned char>(c) < 0x80)
            return c == '{' || c == '[';
    return false;
}

bool isJsonFile(const std::string &what)
{
    // Records may begin with bytes that look like white space and a bracket (10, 91).
    return isFile(what) && fs::file_size(what) % kCifarRecordBytes != 0 && looksLikeJson(what);
}

Status checkTask(const std::string &what, Task task)
{
    if (isJsonFile(what) && task == Task::ImageClassification)
        return badInput("data.wrong-task",
                        "{what} is a JSON file, but the model classifies images; expected CIFAR-100 or a folder of images.",
                        {{"what", what}});
    return {};
}

} // namespace

Result<std::vector<Image>> sampleImages(const std::vector<int> &items)
{
    QS_TRY_ASSIGN(const DataSource sample, openData("sample", Task::ImageClassification));
    std::vector<Image> images;
    for (const int item : items) {
        const int count = sample.evaluationImages->size();
        if (item < 0 || item >= count)
            return badUsage("data.sample_item", "The sample has no image {item}; it has {count}.",
                            {{"item", std::to_string(item)}, {"count", std::to_string(count)}});
        QS_TRY_ASSIGN(Image image, sample.evaluationImages->image(item));
        images.push_back(std::move(image));
    }
    return images;
}

bool looksLikeDataFor(const std::string &what, Task task)
{
    const bool images = task == Task::ImageClassification;
    try {
        if (what == "sample")
            return true;
        if (isFile(what))
            return isJsonFile(what) != images;
        if (!isFolder(what))
            return false;
        if (!images)
            return !questionFilesIn(what).evaluation.empty();
        const std::vector<fs::path> folders = cifarFolders(what);
        return std::any_of(folders.begin(), folders.end(), holdsCifar) || holdsImages(what);
    } catch (const std::exception &) {
        return false; // openData says why
    }
}

Result<DataSource> openData(const std::string &what, Task task, const DataOptions &options)
{
    try {
        if (what == "sample")
            return openSample(task, options);
        if (what.empty())
            return badUsage("data.unnamed", "No data were named; expected “sample”, a folder or a file.");
        QS_TRY(checkTask(what, task));
        return task == Task::ImageClassification ? openImages(what, options) : openQuestions(what);
    } catch (const std::exception &error) {
        return badInput("data.unreadable", "{what} cannot be read: {reason}.", {{"what", what}, {"reason", error.what()}});
    }
}

} // namespace quantoscope
