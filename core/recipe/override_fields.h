// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quantoscope {

// The one list of what an override can change. Calls visit(field of an override, field of a setting) for each of the fields they share.
template <typename Visit>
void forEachField(Visit visit)
{
    visit(
        [](auto &change) -> auto & { return change.keepFloat; }, [](auto &setting) -> auto & { return setting.keepFloat; });
    visit(
        [](auto &change) -> auto & { return change.weightBits; }, [](auto &setting) -> auto & { return setting.weight.bits; });
    visit(
        [](auto &change) -> auto & { return change.weightScheme; }, [](auto &setting) -> auto & { return setting.weight.scheme; });
    visit(
        [](auto &change) -> auto & { return change.weightGranularity; },
        [](auto &setting) -> auto & { return setting.weight.granularity; });
    visit(
        [](auto &change) -> auto & { return change.weightRange; }, [](auto &setting) -> auto & { return setting.weight.range; });
    visit(
        [](auto &change) -> auto & { return change.weightObserver; }, [](auto &setting) -> auto & { return setting.weightObserver; });
    visit(
        [](auto &change) -> auto & { return change.activationBits; }, [](auto &setting) -> auto & { return setting.activation.bits; });
    visit(
        [](auto &change) -> auto & { return change.activationScheme; }, [](auto &setting) -> auto & { return setting.activation.scheme; });
    visit(
        [](auto &change) -> auto & { return change.activationRange; }, [](auto &setting) -> auto & { return setting.activation.range; });
    visit(
        [](auto &change) -> auto & { return change.observer; }, [](auto &setting) -> auto & { return setting.observer; });
}

} // namespace quantoscope
