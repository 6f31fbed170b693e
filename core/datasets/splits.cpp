// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/splits.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace quantoscope {
namespace {

// SplitMix64 (Steele, Lea, Flood 2014): the standard library's distributions differ from one implementation to the next.
class SplitMix64
{
public:
    explicit SplitMix64(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    // Uniform in [0, bound): draws from the incomplete last stretch are thrown away, so that no value is likelier.
    std::uint64_t below(std::uint64_t bound)
    {
        const std::uint64_t limit = ~0ULL - ~0ULL % bound;
        std::uint64_t value = next();
        while (value >= limit)
            value = next();
        return value % bound;
    }

private:
    std::uint64_t m_state;
};

template <typename T>
void shuffle(std::vector<T> &items, SplitMix64 &random)
{
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random.below(i)]);
}

class SubsetImages final : public ImageDataset
{
public:
    SubsetImages(std::shared_ptr<const ImageDataset> all, std::vector<int> indices)
        : m_all(std::move(all))
        , m_indices(std::move(indices))
    {
    }

    int size() const override { return static_cast<int>(m_indices.size()); }
    int label(int index) const override { return m_all->label(original(index)); }
    Result<Image> image(int index) const override { return m_all->image(original(index)); }
    std::string itemName(int index) const override { return m_all->itemName(original(index)); }
    const std::vector<std::string> &classNames() const override { return m_all->classNames(); }

private:
    int original(int index) const { return m_indices.at(static_cast<std::size_t>(index)); }

    std::shared_ptr<const ImageDataset> m_all;
    std::vector<int> m_indices;
};

} // namespace

std::vector<int> chooseBalanced(const std::vector<int> &labels, int count, std::uint64_t seed)
{
    const int size = static_cast<int>(labels.size());
    if (count <= 0 || count >= size) {
        std::vector<int> all(labels.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    std::map<int, std::vector<int>> byLabel;
    for (int i = 0; i < size; ++i)
        byLabel[labels[static_cast<std::size_t>(i)]].push_back(i);

    SplitMix64 random(seed);
    std::vector<std::vector<int>> classes;
    for (auto &[label, members] : byLabel) {
        shuffle(members, random);
        classes.push_back(std::move(members));
    }
    shuffle(classes, random); // who gives the items that cannot be divided evenly

    // One from each class in turn: a larger count only adds items to a smaller one with the same seed.
    std::vector<int> chosen;
    for (std::size_t round = 0; static_cast<int>(chosen.size()) < count; ++round)
        for (const auto &members : classes)
            if (round < members.size() && static_cast<int>(chosen.size()) < count)
                chosen.push_back(members[round]);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

CalibrationSplit splitForCalibration(const std::vector<int> &labels)
{
    constexpr int kMostCalibration = 1024;
    constexpr std::uint64_t kSeed = 100; // fixed: the split belongs to the data, not to a run
    const int size = static_cast<int>(labels.size());
    const int wanted = std::min(kMostCalibration, size < 2 ? 0 : std::max(1, size / 4));
    CalibrationSplit split;
    if (wanted > 0)
        split.calibration = chooseBalanced(labels, wanted, kSeed);
    for (int i = 0; i < size; ++i)
        if (!std::binary_search(split.calibration.begin(), split.calibration.end(), i))
            split.evaluation.push_back(i);
    return split;
}

std::vector<int> labelsOf(const ImageDataset &images)
{
    std::vector<int> labels(static_cast<std::size_t>(images.size()));
    for (int i = 0; i < images.size(); ++i)
        labels[static_cast<std::size_t>(i)] = images.label(i);
    return labels;
}

std::shared_ptr<const ImageDataset> subsetOf(std::shared_ptr<const ImageDataset> all, std::vector<int> indices)
{
    return std::make_shared<SubsetImages>(std::move(all), std::move(indices));
}

} // namespace quantoscope
