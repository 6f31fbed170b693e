// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

namespace quantoscope {

// A folder of pictures as a user may have it, removed with everything in it.
class PictureFolder
{
public:
    PictureFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "pictures-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~PictureFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    PictureFolder(const PictureFolder &) = delete;
    PictureFolder &operator=(const PictureFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

    // `name` may name a folder too ("cat/1.ppm").
    void add(const std::string &name, const Image &image) const
    {
        const auto file = m_path / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream out(file, std::ios::binary);
        out << "P6\n" << image.width << " " << image.height << "\n255\n";
        out.write(reinterpret_cast<const char *>(image.rgb.data()), static_cast<std::streamsize>(image.rgb.size()));
    }

    // The first `count` pictures of the generated sample, without their labels.
    void addSample(int count) const
    {
        const auto sample = openData("sample", Task::ImageClassification);
        if (!sample.ok())
            throw std::runtime_error(sample.error().text());
        for (int i = 0; i < count; ++i) {
            const auto image = sample->evaluationImages->image(i);
            if (!image.ok())
                throw std::runtime_error(image.error().text());
            add("picture " + std::to_string(1000 + i) + ".ppm", *image);
        }
    }

private:
    std::filesystem::path m_path;
};

} // namespace quantoscope
