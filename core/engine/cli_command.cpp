// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli_command.h"

#include "loaders/quantized_model.h"
#include "loaders/random_model.h"
#include "recipe/used_settings.h"
#include "study/study_plan.h"

#include <array>
#include <charconv>
#include <optional>

namespace quantoscope {

namespace {

template <typename T>
std::string numberText(T value)
{
    std::array<char, 32> buffer{};
    const auto [end, failure] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return failure == std::errc() ? std::string(buffer.data(), end) : std::string();
}

std::string threeText(const std::array<float, 3> &values)
{
    return numberText(values[0]) + "," + numberText(values[1]) + "," + numberText(values[2]);
}

class CommandLine
{
public:
    void add(const std::string &option, const std::string &value) { m_text += " " + option + " " + shellQuoted(value); }
    void addFlag(const std::string &option) { m_text += " " + option; }
    template <typename T>
    void addUnless(const std::string &option, T value, T usual)
    {
        if (value != usual)
            add(option, numberText(value));
    }
    const std::string &text() const { return m_text; }

private:
    std::string m_text = "quantoscope-cli run";
};

void addModel(CommandLine &line, const SessionRequest &session)
{
    const LoadOptions &load = session.load;
    line.add("--model", session.model);
    if (!load.architecture.empty())
        line.add("--arch", load.architecture);
    if (!load.stem.empty())
        line.add("--stem", load.stem);
    line.addUnless("--classes", load.classes, 0);
    if (!session.original.empty())
        line.add("--original", session.original);
    if (session.imageInput) {
        const ImageInput &input = *session.imageInput;
        line.add("--mean", threeText(input.mean));
        line.add("--std", threeText(input.std));
        line.add("--size",
                 input.height == input.width ? numberText(input.height) : numberText(input.height) + "x" + numberText(input.width));
        line.add("--resize", numberText(input.resizeShorterSide));
        if (input.bgr)
            line.addFlag("--bgr");
        return;
    }
    if (load.mean)
        line.add("--mean", threeText(*load.mean));
    if (load.std)
        line.add("--std", threeText(*load.std));
    line.addUnless("--size", load.size, 0);
}

// A preset with other bits or another observer, as options; nothing when options cannot say it.
struct PresetOptions {
    Preset preset = Preset::Recommended;
    std::string observer;
    int weightBits = 0, activationBits = 0;
};

std::optional<PresetOptions> presetOptions(const Recipe &recipe)
{
    const UsedSettings used = usedSettings(recipe.method); // the command refuses options that the method does not read
    for (const Preset preset : {Preset::Recommended, Preset::Thesis}) {
        Recipe base = presetRecipe(preset, recipe.method);
        PresetOptions options{preset, {}, 0, 0};
        if (used.activations && recipe.defaults.observer != base.defaults.observer)
            options.observer = observerText(recipe.defaults.observer);
        if (used.weights && recipe.defaults.weight.bits != base.defaults.weight.bits)
            options.weightBits = recipe.defaults.weight.bits;
        if (used.activations && recipe.defaults.activation.bits != base.defaults.activation.bits)
            options.activationBits = recipe.defaults.activation.bits;
        base.defaults.observer = recipe.defaults.observer;
        base.defaults.weight.bits = recipe.defaults.weight.bits;
        base.defaults.activation.bits = recipe.defaults.activation.bits;
        if (base.defaults == recipe.defaults && recipe.overrides.empty() && recipe.unfused.empty())
            return options;
    }
    return std::nullopt;
}

} // namespace

std::string shellQuoted(const std::string &text)
{
    constexpr const char *kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./:,@%";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string::npos)
        return text;
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

namespace {

void addData(CommandLine &line, const SessionRequest &session)
{
    const SessionRequest usual;
    if (session.data != usual.data)
        line.add("--data", session.data);
    if (session.dataOptions.labels == LabelKind::Coarse)
        line.add("--labels", "coarse");
    line.addUnless("--images", session.images, usual.images);
    line.addUnless("--calibration", session.calibrationImages, usual.calibrationImages);
}

void addRecipe(CommandLine &line, const Recipe &recipe, const std::string &recipeFile, CliCommand &command)
{
    const auto preset = presetOptions(recipe);
    if (preset) {
        line.add("--method", std::string(methodName(recipe.method)));
        if (preset->preset != Preset::Recommended)
            line.add("--preset", std::string(presetName(preset->preset)));
        if (!preset->observer.empty())
            line.add("--observer", preset->observer);
        line.addUnless("--weight-bits", preset->weightBits, 0);
        line.addUnless("--activation-bits", preset->activationBits, 0);
    } else {
        command.needsRecipeFile = true;
        line.add("--recipe", recipeFile.empty() ? "recipe.json" : recipeFile);
    }
}

} // namespace

CliCommand cliCommand(const RunRequest &request, const std::string &recipeFile)
{
    const RunRequest usual;
    const SessionRequest &session = request.session;
    CommandLine line;
    CliCommand command;
    addModel(line, session);
    if (!isRandomModel(session.model))
        addData(line, session);
    line.addUnless("--seed", session.seed, usual.session.seed);
    if (!isQuantizedModelFile(session.model)) // such a file runs by the recipe that it holds
        addRecipe(line, request.recipe, recipeFile, command);
    if (request.backend != usual.backend)
        line.add("--backend", request.backend);
    line.addUnless("--threads", request.threads, usual.threads);
    line.addUnless("--batch", request.batch, usual.batch);
    line.addUnless("--sequence", request.sequence, usual.sequence);
    line.addUnless("--latency", request.latencyBudgetSeconds, usual.latencyBudgetSeconds);
    command.text = line.text();
    return command;
}

} // namespace quantoscope
