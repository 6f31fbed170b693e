// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/image_folder.h"

#include "base/mapped_file.h"
#include "datasets/jpeg_end.h"
#include "datasets/splits.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

struct ImageFile {
    std::string path;
    int label = -1;
};

class FolderImages final : public ImageDataset
{
public:
    FolderImages(fs::path root, std::vector<ImageFile> files, std::vector<std::string> classNames)
        : m_root(std::move(root))
        , m_files(std::move(files))
        , m_classNames(std::move(classNames))
    {
    }

    int size() const override { return static_cast<int>(m_files.size()); }
    int label(int index) const override { return file(index).label; }
    std::string itemName(int index) const override { return fs::path(file(index).path).lexically_relative(m_root).string(); }
    const std::vector<std::string> &classNames() const override { return m_classNames; }

    Result<Image> image(int index) const override
    {
        const std::string &path = file(index).path;
        const auto unreadable = [&](const Message &reason) {
            return badInput("images.unreadable", "The image {file} cannot be read: {reason}.", {{"file", path}, {"reason", reason}});
        };
        if (const auto bytes = MappedFile::open(path); bytes.ok() && isCutJpeg((*bytes)->data(), (*bytes)->size()))
            return unreadable(Message("images.cut", "it ends before the picture does"));
        cv::Mat bgr;
        Message reason("images.no-decoder", "no decoder understands it, or it is damaged");
        try {
            bgr = cv::imread(path, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
        } catch (const std::exception &e) {
            reason = Message::verbatim(e.what());
        }
        if (bgr.empty() || bgr.type() != CV_8UC3)
            return unreadable(reason);
        Image image{bgr.rows, bgr.cols, {}};
        image.rgb.reserve(static_cast<std::size_t>(bgr.rows) * static_cast<std::size_t>(bgr.cols) * 3);
        for (int y = 0; y < bgr.rows; ++y) {
            const auto *row = bgr.ptr<std::uint8_t>(y);
            for (int x = 0; x < bgr.cols; ++x)
                image.rgb.insert(image.rgb.end(), {row[3 * x + 2], row[3 * x + 1], row[3 * x]});
        }
        return image;
    }

private:
    const ImageFile &file(int index) const { return m_files.at(static_cast<std::size_t>(index)); }

    fs::path m_root;
    std::vector<ImageFile> m_files;
    std::vector<std::string> m_classNames;
};

bool isHidden(const fs::path &path)
{
    const auto name = path.filename().string();
    return name.empty() || name.front() == '.';
}

// A damaged JPEG must be named as unreadable, not skipped: so the extension decides first, the content only for unknown ones.
bool isImage(const fs::path &path)
{
    static const std::set<std::string> kExtensions = {".jpg", ".jpeg", ".jpe", ".png", ".bmp", ".dib", ".tif", ".tiff", ".webp",
                                                      ".ppm", ".pgm",  ".pbm", ".pnm", ".jp2", ".ras", ".sr",  ".hdr",  ".exr"};
    static const std::set<std::string> kNeverImages = {".txt", ".json", ".csv", ".md", ".xml", ".html", ".zip", ".gz", ".tar", ".bin"};
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (kExtensions.count(extension) > 0)
        return true;
    if (kNeverImages.count(extension) > 0)
        return false;
    try {
        return cv::haveImageReader(path.string());
    } catch (const std::exception &) {
        return false;
    }
}

struct FolderContent {
    std::vector<fs::path> folders; // sorted
    std::vector<fs::path> images;  // sorted
};

FolderContent contentOf(const fs::path &folder)
{
    FolderContent content;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (isHidden(it->path()))
            continue;
        std::error_code ignored;
        if (it->is_directory(ignored))
            content.folders.push_back(it->path());
        else if (it->is_regular_file(ignored) && isImage(it->path()))
            content.images.push_back(it->path());
    }
    std::sort(content.folders.begin(), content.folders.end());
    std::sort(content.images.begin(), content.images.end());
    return content;
}

std::vector<fs::path> imagesBelow(const fs::path &folder)
{
    std::vector<fs::path> images;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end; !error && it != end;
         it.increment(error)) {
        std::error_code ignored;
        if (!isHidden(it->path()) && it->is_regular_file(ignored) && isImage(it->path()))
            images.push_back(it->path());
    }
    std::sort(images.begin(), images.end());
    return images;
}

std::string nameOf(const fs::path &path)
{
    return path.filename().string();
}

// The folders of the two parts, if the folder holds parts and nothing else: a class may well be called "train".
struct Parts {
    fs::path calibration, evaluation;
};
std::optional<Parts> partsOf(const FolderContent &content)
{
    static constexpr std::array<const char *, 4> kEvaluation = {"val", "valid", "validation", "test"};
    Parts parts;
    std::map<std::string, fs::path> byName;
    for (const auto &folder : content.folders) {
        const std::string name = nameOf(folder);
        if (name != "train" && std::find(kEvaluation.begin(), kEvaluation.end(), name) == kEvaluation.end())
            return std::nullopt;
        byName[name] = folder;
    }
    if (byName.count("train") == 0)
        return std::nullopt;
    for (const char *name : kEvaluation)
        if (const auto found = byName.find(name); found != byName.end())
            return Parts{byName["train"], found->second};
    return std::nullopt;
}

void addClassNames(const FolderContent &content, std::set<std::string> &names)
{
    for (const auto &folder : content.folders)
        names.insert(nameOf(folder));
}

std::shared_ptr<const ImageDataset> readPart(const fs::path &root, const FolderContent &content, const std::vector<std::string> &names,
                                             std::vector<Message> &warnings)
{
    std::vector<ImageFile> files;
    if (content.folders.empty()) {
        for (const auto &path : content.images)
            files.push_back({path.string(), -1});
    } else if (!content.images.empty()) {
        warnings.push_back(Message("images.outside-classes", "{folder}: images outside the class folders are left out: {count}.",
                                   {{"folder", root.string()}, {"count", std::to_string(content.images.size())}}));
    }
    for (const auto &folder : content.folders) {
        const auto label = static_cast<int>(std::lower_bound(names.begin(), names.end(), nameOf(folder)) - names.begin());
        const auto images = imagesBelow(folder);
        if (images.empty())
            warnings.push_back(Message("images.empty-class", "{folder} holds no image.", {{"folder", folder.string()}}));
        for (const auto &path : images)
            files.push_back({path.string(), label});
    }
    return std::make_shared<FolderImages>(root, std::move(files), names);
}

} // namespace

Result<OpenedImageFolder> openImageFolder(const std::string &folder)
{
    std::error_code error;
    const fs::path root(folder);
    if (!fs::is_directory(root, error))
        return badInput("images.no-folder", "{folder} is not a folder that can be read.", {{"folder", folder}});
    const FolderContent content = contentOf(root);
    OpenedImageFolder opened;
    std::set<std::string> nameSet;
    if (const auto parts = partsOf(content)) {
        const FolderContent calibration = contentOf(parts->calibration), evaluation = contentOf(parts->evaluation);
        addClassNames(calibration, nameSet);
        addClassNames(evaluation, nameSet);
        const std::vector<std::string> names(nameSet.begin(), nameSet.end());
        opened.calibration = readPart(parts->calibration, calibration, names, opened.warnings);
        opened.evaluation = readPart(parts->evaluation, evaluation, names, opened.warnings);
    } else {
        addClassNames(content, nameSet);
        const auto all = readPart(root, content, {nameSet.begin(), nameSet.end()}, opened.warnings);
        CalibrationSplit split = splitForCalibration(labelsOf(*all));
        opened.calibration = subsetOf(all, std::move(split.calibration));
        opened.evaluation = subsetOf(all, std::move(split.evaluation));
        opened.divided = true;
    }
    if (opened.evaluation->size() == 0)
        return badInput("images.none", "{folder} holds no image to evaluate; expected one folder of images per class.",
                        {{"folder", folder}});
    return opened;
}

bool holdsImages(const std::string &folder)
{
    constexpr int kDepth = 2; // class folders, or train/val with class folders in them
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end; !error && it != end;
         it.increment(error)) {
        std::error_code ignored;
        if (it.depth() >= kDepth)
            it.disable_recursion_pending();
        if (!isHidden(it->path()) && it->is_regular_file(ignored) && isImage(it->path()))
            return true;
    }
    return false;
}

ImageInput imageNetInput()
{
    ImageInput input;
    input.height = 224;
    input.width = 224;
    input.resizeShorterSide = 256;
    input.mean = {0.485F, 0.456F, 0.406F};
    input.std = {0.229F, 0.224F, 0.225F};
    input.known = true;
    return input;
}

} // namespace quantoscope
