// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/cifar100.h"

#include "base/phrases.h"
#include "base/system_reason.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace quantoscope {
namespace {

constexpr std::size_t kPlane = static_cast<std::size_t>(kCifarSide) * kCifarSide;

class FileDescriptor
{
public:
    explicit FileDescriptor(const std::string &path)
        : m_fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
    {
    }
    ~FileDescriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    bool isOpen() const { return m_fd >= 0; }

    // Bytes of a regular file, -1 for anything else: a folder or a pipe has no records.
    std::int64_t size() const
    {
        struct stat status {
        };
        if (::fstat(m_fd, &status) != 0 || !S_ISREG(status.st_mode))
            return -1;
        return status.st_size;
    }

    // pread keeps no position, so several threads may read at once.
    bool read(std::uint8_t *out, std::size_t count, std::int64_t offset) const
    {
        while (count > 0) {
            const ssize_t got = ::pread(m_fd, out, count, offset);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return false;
            out += got;
            offset += got;
            count -= static_cast<std::size_t>(got);
        }
        return true;
    }

private:
    int m_fd;
};

class Cifar100Images final : public ImageDataset
{
public:
    Cifar100Images(std::string file, std::unique_ptr<FileDescriptor> descriptor, std::vector<std::uint8_t> labels,
                   std::vector<std::string> classNames)
        : m_file(std::move(file))
        , m_descriptor(std::move(descriptor))
        , m_labels(std::move(labels))
        , m_classNames(std::move(classNames))
    {
    }

    int size() const override { return static_cast<int>(m_labels.size()); }
    int label(int index) const override { return m_labels.at(static_cast<std::size_t>(index)); }
    std::string itemName(int index) const override { return "record " + std::to_string(index); }
    const std::vector<std::string> &classNames() const override { return m_classNames; }

    Result<Image> image(int index) const override
    {
        std::array<std::uint8_t, kCifarRecordBytes> record;
        if (index < 0 || index >= size() || !m_descriptor->read(record.data(), record.size(), std::int64_t{index} * kCifarRecordBytes))
            return badInput("cifar.record-unreadable",
                            "{file}: record {record} cannot be read; {count} records were there when it was opened.",
                            {{"file", m_file}, {"record", std::to_string(index)}, {"count", std::to_string(size())}});
        Image image{kCifarSide, kCifarSide, std::vector<std::uint8_t>(3 * kPlane)};
        for (std::size_t pixel = 0; pixel < kPlane; ++pixel)
            for (std::size_t channel = 0; channel < 3; ++channel)
                image.rgb[pixel * 3 + channel] = record[2 + channel * kPlane + pixel];
        return image;
    }

private:
    std::string m_file;
    std::unique_ptr<FileDescriptor> m_descriptor;
    std::vector<std::uint8_t> m_labels;
    std::vector<std::string> m_classNames;
};

Result<std::vector<std::uint8_t>> readLabels(const std::string &file, const FileDescriptor &descriptor, int records, LabelKind kind)
{
    constexpr int kBlockRecords = 256;
    std::vector<std::uint8_t> labels;
    labels.reserve(static_cast<std::size_t>(records));
    std::vector<std::uint8_t> block(static_cast<std::size_t>(kBlockRecords) * kCifarRecordBytes);
    for (int first = 0; first < records; first += kBlockRecords) {
        const int count = std::min(kBlockRecords, records - first);
        if (!descriptor.read(block.data(), static_cast<std::size_t>(count) * kCifarRecordBytes, std::int64_t{first} * kCifarRecordBytes))
            return badInput("cifar.unreadable", "{file} cannot be read: {reason}.", {{"file", file}, {"reason", systemReason(errno)}});
        for (int i = 0; i < count; ++i) {
            const std::uint8_t *record = block.data() + static_cast<std::size_t>(i) * kCifarRecordBytes;
            // Both are checked whichever is used: a wrong one means that this is no CIFAR-100 file.
            if (record[0] >= kCifarCoarseClasses || record[1] >= kCifarFineClasses)
                return badInput("cifar.label-out-of-range",
                                "{file}: record {record} has coarse label {coarse} and fine label {fine}; expected 0 to 19 and 0 to 99.",
                                {{"file", file},
                                 {"record", std::to_string(first + i)},
                                 {"coarse", std::to_string(record[0])},
                                 {"fine", std::to_string(record[1])}});
            labels.push_back(kind == LabelKind::Coarse ? record[0] : record[1]);
        }
    }
    return labels;
}

std::vector<std::string> readClassNames(const std::string &file, LabelKind kind, std::vector<Message> &warnings)
{
    const bool coarse = kind == LabelKind::Coarse;
    const auto count = static_cast<std::size_t>(coarse ? kCifarCoarseClasses : kCifarFineClasses);
    const auto path = std::filesystem::path(file).parent_path() / (coarse ? "coarse_label_names.txt" : "fine_label_names.txt");
    std::vector<std::string> names;
    if (std::ifstream in(path); in) {
        std::string line;
        while (names.size() <= count && std::getline(in, line)) {
            while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
                line.pop_back();
            if (!line.empty())
                names.push_back(line);
        }
        if (names.size() == count)
            return names;
        warnings.push_back(Message("cifar.class-names",
                                   "{file} does not hold {expected} class names; the classes are called by their numbers.",
                                   {{"file", path.string()}, {"expected", std::to_string(count)}}));
        names.clear();
    }
    for (std::size_t i = 0; i < count; ++i)
        names.push_back("class " + std::to_string(i));
    return names;
}

} // namespace

Result<OpenedImages> openCifar100(const std::string &file, LabelKind labels)
{
    auto descriptor = std::make_unique<FileDescriptor>(file);
    if (!descriptor->isOpen())
        return badInput("cifar.unreadable", "{file} cannot be read: {reason}.", {{"file", file}, {"reason", systemReason(errno)}});
    const std::int64_t size = descriptor->size();
    if (size < 0)
        return badInput("cifar.unreadable", "{file} cannot be read: {reason}.", {{"file", file}, {"reason", phrases::notRegularFile()}});
    if (size == 0)
        return badInput("cifar.empty", "{file} is empty; expected CIFAR-100 records of 3074 bytes.", {{"file", file}});
    if (size % kCifarRecordBytes != 0 || size / kCifarRecordBytes > std::numeric_limits<int>::max())
        return badInput("cifar.not-whole-records",
                        "{file} has {size} bytes, which is {records} CIFAR-100 records of 3074 bytes and {rest} bytes more; expected whole "
                        "records (coarse label, fine label, 3072 bytes of pixels).",
                        {{"file", file},
                         {"size", std::to_string(size)},
                         {"records", std::to_string(size / kCifarRecordBytes)},
                         {"rest", std::to_string(size % kCifarRecordBytes)}});
    QS_TRY_ASSIGN(auto labelList, readLabels(file, *descriptor, static_cast<int>(size / kCifarRecordBytes), labels));
    OpenedImages opened;
    auto names = readClassNames(file, labels, opened.warnings);
    opened.images = std::make_shared<Cifar100Images>(file, std::move(descriptor), std::move(labelList), std::move(names));
    return opened;
}

ImageInput cifar100Input()
{
    ImageInput input;
    input.height = kCifarSide;
    input.width = kCifarSide;
    input.mean = {0.5071F, 0.4865F, 0.4409F};
    input.std = {0.2673F, 0.2564F, 0.2762F};
    input.known = true;
    return input;
}

} // namespace quantoscope
