// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parameter_names.h"

namespace quantoscope {

static std::string normalisedName(const std::string &name)
{
    std::string_view rest = name;
    while (rest.starts_with("module.") || rest.starts_with("model."))
        rest.remove_prefix(rest.find('.') + 1);
    std::string result(rest);
    for (const auto &[old, current] : {std::pair{".gamma", ".weight"}, std::pair{".beta", ".bias"}}) {
        const std::string ending = std::string("LayerNorm") + old;
        if (result.ends_with(ending))
            result.replace(result.size() - std::string_view(old).size(), std::string::npos, current);
    }
    return result;
}

static bool isIgnored(const std::string &name)
{
    return name.ends_with("num_batches_tracked") || name.ends_with("position_ids") || name.starts_with("bert.pooler.");
}

Result<NamedParameters> normaliseNames(const StateDict &state)
{
    NamedParameters result;
    for (const auto &[name, tensor] : state.tensors) {
        const std::string normalised = normalisedName(name);
        if (isIgnored(normalised))
            result.ignored.push_back(name);
        else if (!result.tensors.emplace(normalised, tensor).second)
            return badInput("parameters.same-name", "Two parameters of the file are called “{name}” once prefixes are removed.",
                            {{"name", normalised}});
    }
    return result;
}

} // namespace quantoscope
