// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/load_model.h"

#include <cstdlib>
#include <system_error>

namespace quantoscope {

namespace fs = std::filesystem;

fs::path resourceFolder()
{
    if (const char *named = std::getenv("QUANTOSCOPE_RESOURCES"); named && *named)
        return named;
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    if (!failure) {
        const fs::path folder = program.parent_path();
        for (const fs::path &candidate : {folder / "resources", (folder / ".." / "share" / "quantoscope").lexically_normal()}) {
            if (fs::is_directory(candidate / "models", failure))
                return candidate;
        }
    }
    return QUANTOSCOPE_SOURCE_RESOURCES;
}

std::vector<BundledModel> bundledModels()
{
    struct Entry {
        const char *name, *path;
        std::int64_t parameters;
    };
    constexpr Entry kEntries[] = {
        {"resnet18", "resnet18-cifar100.safetensors", 11220132},
        {"resnet34", "resnet34-cifar100.safetensors", 21328292},
        {"resnet50", "resnet50-cifar100.safetensors", 23705252},
        {"mobilenet_v2", "mobilenet_v2-cifar100.safetensors", 2351972},
        {"bert-mini-qa", "bert-mini-qa", 4233730},
    };
    const fs::path folder = resourceFolder() / "models";
    std::vector<BundledModel> models;
    for (const Entry &entry : kEntries) {
        BundledModel model;
        model.name = entry.name;
        model.path = folder / entry.path;
        model.parameters = entry.parameters;
        std::error_code failure;
        model.present = fs::exists(model.path, failure);
        models.push_back(std::move(model));
    }
    return models;
}

} // namespace quantoscope
