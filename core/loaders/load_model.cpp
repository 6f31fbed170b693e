// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/load_model.h"

#include "base/sha256.h"
#include "base/system_reason.h"
#include "loaders/classifier_loader.h"
#include "loaders/hugging_face.h"
#include "loaders/quantized_model.h"
#include "loaders/random_model.h"
#include "loaders/torchscript_model.h"
#include "loaders/weights_file.h"

#include <new>

namespace quantoscope {

namespace {

namespace fs = std::filesystem;

Result<Model> loadStateDictFile(const fs::path &file, const LoadOptions &options, const char *format)
{
    QS_TRY_ASSIGN(const StateDict state, readWeights(file));
    std::error_code failure;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (holdsBert(state) && fs::is_regular_file(folder / "config.json", failure))
        return loadHuggingFaceFolder(folder, file);
    QS_TRY_ASSIGN(Model model, classifierFromState(state, options, file));
    model.format = format;
    QS_TRY_ASSIGN(model.sha256, sha256OfFile(file));
    return model;
}

Result<Model> loadSafetensors(const fs::path &file, const LoadOptions &options)
{
    if (isQuantizedModelFile(file)) {
        QS_TRY_ASSIGN(QuantizedModel quantized, loadQuantizedModel(file));
        return std::move(quantized.model);
    }
    return loadStateDictFile(file, options, "safetensors");
}

Result<Model> loadCheckpoint(const fs::path &file, const LoadOptions &options)
{
    return loadStateDictFile(file, options, "checkpoint");
}

// One row a format; the first whose content fits loads the file.
struct FileFormat {
    WeightsFormat format;
    Result<Model> (*load)(const fs::path &, const LoadOptions &);
};
constexpr FileFormat kFileFormats[] = {
    {WeightsFormat::Safetensors, loadSafetensors},
    {WeightsFormat::Checkpoint, loadCheckpoint},
    {WeightsFormat::TorchScript, loadTorchScriptModel},
};

Result<Model> loadFile(const fs::path &file, const LoadOptions &options)
{
    QS_TRY_ASSIGN(const WeightsFormat format, weightsFormatOf(file));
    for (const FileFormat &known : kFileFormats) {
        if (known.format == format)
            return known.load(file, options);
    }
    return internalError("model.no-loader", "{file}: no loader is registered for its format.", {{"file", file.string()}});
}

void warnOfUnusedOptions(Model &model, const LoadOptions &options)
{
    if (!options.architecture.empty() || !options.stem.empty() || options.classes != 0 || options.mean || options.std || options.size != 0)
        model.warnings.push_back(Message("model.options-unused",
                                         "Architecture, stem, classes, normalization and size belong to image classifiers; {model} reads "
                                         "text, and they were not used.",
                                         {{"model", model.name}}));
}

Result<Model> loadPath(const fs::path &path, const LoadOptions &options)
{
    std::error_code failure;
    return fs::is_directory(path, failure) ? loadHuggingFaceFolder(path) : loadFile(path, options);
}

Result<Model> findAndLoad(const std::string &what, const LoadOptions &options)
{
    if (isRandomModel(what))
        return buildRandomModel(what.substr(what.find(':') + 1), options);
    std::string names;
    for (const BundledModel &bundled : bundledModels()) {
        names += (names.empty() ? "" : ", ") + bundled.name;
        if (what != bundled.name)
            continue;
        if (!bundled.present)
            return badInput("model.bundled-missing", "The bundled model {name} is not in its place, {path}.",
                            {{"name", bundled.name}, {"path", bundled.path.string()}});
        QS_TRY_ASSIGN(Model model, loadPath(bundled.path, options));
        model.name = bundled.name;
        return model;
    }
    std::error_code failure;
    const bool exists = fs::exists(what, failure);
    if (failure == std::errc::permission_denied)
        return badInput("file.unreadable", "{file}: cannot be read: {reason}.", {{"file", what}, {"reason", systemReason(failure)}});
    if (!exists)
        return badInput("model.not-found", "There is no model “{what}”: expected a bundled name ({names}), a file, a folder, or arch:NAME.",
                        {{"what", what}, {"names", names}});
    return loadPath(what, options);
}

} // namespace

Result<Model> loadModel(const std::string &what, const LoadOptions &options)
{
    try {
        QS_TRY_ASSIGN(Model model, findAndLoad(what, options));
        if (model.task == Task::QuestionAnswering)
            warnOfUnusedOptions(model, options);
        return model;
    } catch (const std::bad_alloc &) {
        return badInput("model.memory", "{what}: there is not enough memory for the network.", {{"what", what}});
    } catch (const std::exception &failure) {
        return internalError("model.unexpected", "{what}: loading failed: {reason}", {{"what", what}, {"reason", failure.what()}});
    }
}

} // namespace quantoscope
