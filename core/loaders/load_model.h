// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "graph/model.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace quantoscope {

// What the user says about a model; overrides what the file says.
struct LoadOptions {
    std::string architecture; // "resnet18" …; empty = from the file
    std::string stem;         // "cifar", "imagenet"; empty = from the file
    int classes = 0;          // 0 = from the file
    std::optional<std::array<float, 3>> mean, std;
    int size = 0; // input height and width; 0 = from the file or the data

    bool operator==(const LoadOptions &) const = default;
};

// `what`: a bundled name, a file, a folder, or "arch:NAME" (arch:bert-base, arch:resnet50-imagenet, arch:resnet18-cifar …:
// seeded random weights). The format is found by content, never by file name.
// A file that saveQuantizedModel wrote gives its graph with dequantized weights (format "quantized"); loadQuantizedModel
// (loaders/quantized_model.h) gives the integers.
// Errors: BadInput, NotPossible (unknown architecture, unsupported operator: names it).
Result<Model> loadModel(const std::string &what, const LoadOptions &options = {});

// A bundled model as `quantoscope-cli models` lists it.
struct BundledModel {
    std::string name;
    std::filesystem::path path;
    std::int64_t parameters = 0; // known without opening it
    bool present = false;
};
std::vector<BundledModel> bundledModels();

// The folder that holds models/ and sample/: $QUANTOSCOPE_RESOURCES, or beside the program, or the source tree's, or the installed one.
std::filesystem::path resourceFolder();

} // namespace quantoscope
