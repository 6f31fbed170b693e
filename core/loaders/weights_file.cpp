// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/weights_file.h"

#include "base/mapped_file.h"
#include "loaders/checkpoint.h"
#include "loaders/safetensors.h"

#include <algorithm>
#include <string_view>

namespace quantoscope {

static std::string beginningText(const MappedFile &file)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(file.size(), 8); ++i) {
        const auto byte = std::to_integer<unsigned>(file.data()[i]);
        if (i > 0)
            text += ' ';
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

Result<WeightsFormat> weightsFormatOf(const std::filesystem::path &file)
{
    QS_TRY_ASSIGN(const auto mapped, MappedFile::open(file));
    if (mapped->size() == 0)
        return badInput("model.empty-file", "{file} is empty.", {{"file", file.string()}});
    if (looksLikeSafetensors(mapped->data(), mapped->size()))
        return WeightsFormat::Safetensors;
    if (looksLikeZip(mapped->data(), mapped->size()))
        return zipHoldsTorchScript(file) ? WeightsFormat::TorchScript : WeightsFormat::Checkpoint;
    if (looksLikeLegacyCheckpoint(mapped->data(), mapped->size()))
        return WeightsFormat::Checkpoint;
    const std::string_view text(reinterpret_cast<const char *>(mapped->data()), mapped->size());
    if (text.starts_with("version https://git-lfs"))
        return badInput("model.lfs-pointer", "{file} is a Git LFS pointer and not the weights: fetch them with “git lfs pull”.",
                        {{"file", file.string()}});
    return badInput("model.unknown-format",
                    "{file} is neither safetensors nor a PyTorch checkpoint nor TorchScript; it begins with the bytes {bytes}.",
                    {{"file", file.string()}, {"bytes", beginningText(*mapped)}});
}

Result<StateDict> readWeights(const std::filesystem::path &file)
{
    QS_TRY_ASSIGN(const WeightsFormat format, weightsFormatOf(file));
    switch (format) {
    case WeightsFormat::Safetensors: return readSafetensors(file);
    case WeightsFormat::Checkpoint: return readCheckpoint(file);
    case WeightsFormat::TorchScript: break;
    }
    return notPossible("model.torchscript-as-weights", "{file} is TorchScript; expected a list of named weights.",
                       {{"file", file.string()}});
}

} // namespace quantoscope
