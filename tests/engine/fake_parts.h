// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"
#include "execution/backend.h"

#include <functional>
#include <string>
#include <vector>

namespace quantoscope {

// Images of one pixel whose red value is their index.
class OnePixelImages : public ImageDataset
{
public:
    explicit OnePixelImages(int count)
        : m_count(count)
    {
    }
    int size() const override { return m_count; }
    int label(int index) const override { return index % 3; }
    Result<Image> image(int index) const override
    {
        if (index == unreadable)
            return badInput("images.unreadable", "{file} cannot be read.", {{"file", itemName(index)}});
        const auto red = static_cast<std::uint8_t>(index);
        return Image{1, 1, {red, red, red}};
    }
    std::string itemName(int index) const override { return "record " + std::to_string(index); }
    const std::vector<std::string> &classNames() const override { return m_names; }

    int unreadable = -1;

private:
    int m_count = 0;
    std::vector<std::string> m_names{"a", "b", "c"};
};

inline ImageInput onePixelInput()
{
    ImageInput input;
    input.height = 1;
    input.width = 1;
    input.known = true;
    return input;
}

// Calls a function in place of a network.
class FakeExecutable : public Executable
{
public:
    using Work = std::function<Status(const InputBatch &, std::vector<float> &)>;
    explicit FakeExecutable(Work work)
        : m_work(std::move(work))
    {
    }
    Status run(const InputBatch &input, std::vector<float> &output) override { return m_work(input, output); }
    Status runWithTap(const InputBatch &input, std::vector<float> &output, const Tap &tap) override
    {
        QS_TRY(m_work(input, output));
        tap(0, output.data(), output.size(), output.size());
        return {};
    }
    Status runTimed(const InputBatch &input, std::vector<float> &output, std::vector<double> &nodeMs) override
    {
        QS_TRY(m_work(input, output));
        nodeMs.assign(1, 2.5);
        return {};
    }

private:
    Work m_work;
};

} // namespace quantoscope
