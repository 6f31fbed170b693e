// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_options.h"

#include "output_option.h"
#include "recipe/recipe_json.h"
#include "recipe/used_settings.h"
#include "study/study_plan.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string_view>

namespace quantoscope {

namespace {

Result<std::optional<std::array<float, 3>>> threeValues(const std::string &option, const std::vector<float> &values)
{
    if (values.empty())
        return std::optional<std::array<float, 3>>{};
    if (values.size() == 1)
        return std::optional<std::array<float, 3>>({values[0], values[0], values[0]});
    if (values.size() == 3)
        return std::optional<std::array<float, 3>>({values[0], values[1], values[2]});
    return badUsage("cli.three_values", "{option} takes three values, for red, green and blue, or one for all; {found} were given.",
                    {{"option", option}, {"found", std::to_string(values.size())}});
}

struct ImageSize {
    int height = 0, width = 0; // 0 = not given
};

// "224" or "224x192".
Result<ImageSize> parseSize(const std::string &text)
{
    if (text.empty())
        return ImageSize{};
    constexpr int kLargestSide = 4096;
    const std::size_t cross = text.find('x');
    const auto side = [](std::string_view digits) {
        int value = 0;
        const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return failure == std::errc() && end == digits.data() + digits.size() ? value : 0;
    };
    ImageSize size;
    size.height = side(std::string_view(text).substr(0, cross));
    size.width = cross == std::string::npos ? size.height : side(std::string_view(text).substr(cross + 1));
    if (size.height >= 1 && size.height <= kLargestSide && size.width >= 1 && size.width <= kLargestSide)
        return size;
    return badUsage("cli.size", "--size takes pixels, 1 to {most}, as in 224 or 224x192; “{found}” was given.",
                    {{"most", std::to_string(kLargestSide)}, {"found", text}});
}

Result<std::uint64_t> parseSeed(const std::string &text)
{
    std::uint64_t seed = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (failure == std::errc() && end == text.data() + text.size())
        return seed;
    return badUsage("cli.seed", "--seed takes a whole number from 0 to {most}; “{found}” was given.",
                    {{"most", std::to_string(std::numeric_limits<std::uint64_t>::max())}, {"found", text}});
}

void applyBits(Recipe &recipe, int weightBits, int activationBits)
{
    if (weightBits > 0)
        recipe.defaults.weight.bits = weightBits;
    if (activationBits > 0)
        recipe.defaults.activation.bits = activationBits;
}

} // namespace

std::vector<std::string> splitList(const std::string &text)
{
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text + ",") {
        if (c != ',') {
            part += c;
        } else if (!part.empty()) {
            if (std::find(parts.begin(), parts.end(), part) == parts.end())
                parts.push_back(part);
            part.clear();
        }
    }
    return parts;
}

void ModelOptions::addTo(CLI::App &command)
{
    command
        .add_option("--arch", m_load.architecture, "Architecture, where the file does not say: resnet18, resnet34, resnet50, mobilenet_v2")
        ->group("Model");
    command.add_option("--stem", m_load.stem, "Its first layers: cifar or imagenet")
        ->check(CLI::IsMember({"cifar", "imagenet"}))
        ->group("Model");
    command.add_option("--classes", m_load.classes, "Number of classes")->check(CLI::Range(1, 1'000'000))->group("Model");
    command.add_option("--mean", m_mean, "Mean of each colour, 0 to 1: R,G,B")->delimiter(',')->group("Model");
    command.add_option("--std", m_std, "Standard deviation of each colour: R,G,B")->delimiter(',')->group("Model");
    command.add_option("--size", m_size, "Height and width of the input in pixels: 224, or 224x192")->group("Model");
}

void ModelOptions::addWithInputTo(CLI::App &command)
{
    addTo(command);
    const auto withTheRest = [&](CLI::Option *option) {
        option->needs(command.get_option("--size"), command.get_option("--mean"), command.get_option("--std"))->group("Model");
    };
    withTheRest(command.add_option("--resize", m_resize, "Shorter side before the centre is cut out; 0 = straight to the size")
                    ->check(CLI::Range(0, 8192)));
    withTheRest(command.add_flag("--bgr", m_bgr, "The network wants blue, green, red"));
}

Result<LoadOptions> ModelOptions::loadOptions() const
{
    LoadOptions load = m_load;
    QS_TRY_ASSIGN(const ImageSize size, parseSize(m_size));
    if (size.height != size.width)
        return badUsage("cli.square_size",
                        "--size {size}: together with --resize, --mean and --std an input need not be square, here it must.",
                        {{"size", m_size}});
    load.size = size.height;
    QS_TRY_ASSIGN(load.mean, threeValues("--mean", m_mean));
    QS_TRY_ASSIGN(load.std, threeValues("--std", m_std));
    if (load.std && std::any_of(load.std->begin(), load.std->end(), [](float value) { return !(value > 0.F); }))
        return badUsage("cli.std_positive", "--std must be larger than 0.");
    return load;
}

Status ModelOptions::fill(SessionRequest &request) const
{
    if (m_resize < 0 && !m_bgr) {
        QS_TRY_ASSIGN(request.load, loadOptions());
        return {};
    }
    ModelOptions square = *this;
    square.m_size.clear();
    QS_TRY_ASSIGN(request.load, square.loadOptions());
    QS_TRY_ASSIGN(const ImageSize size, parseSize(m_size));
    ImageInput input;
    input.height = size.height;
    input.width = size.width;
    input.resizeShorterSide = std::max(0, m_resize);
    input.mean = *request.load.mean;
    input.std = *request.load.std;
    input.bgr = m_bgr;
    request.imageInput = input;
    request.load.mean.reset();
    request.load.std.reset();
    return {};
}

void DataChoiceOptions::addTo(CLI::App &command)
{
    command.add_option("--data", m_data, "'sample' (generated, shipped), a folder (CIFAR-100 or images) or a file (.bin, SQuAD JSON)")
        ->capture_default_str()
        ->group("Data");
    command.add_option("--labels", m_labels, "Labels of CIFAR-100")
        ->check(CLI::IsMember({"fine", "coarse"}))
        ->capture_default_str()
        ->group("Data");
    command.add_option("--images", m_images, "Images or questions to evaluate; 0 = all")
        ->check(CLI::Range(0, 100'000'000))
        ->capture_default_str()
        ->group("Data");
    command.add_option("--calibration", m_calibration, "Images or questions to calibrate with")
        ->check(CLI::Range(0, 100'000'000))
        ->capture_default_str()
        ->group("Data");
    command.add_option("--seed", m_seed, "Of the choice of images")->capture_default_str()->group("Data");
}

Status DataChoiceOptions::fill(SessionRequest &request) const
{
    request.data = m_data;
    request.dataOptions.labels = m_labels == "coarse" ? LabelKind::Coarse : LabelKind::Fine;
    request.images = m_images;
    request.calibrationImages = m_calibration;
    QS_TRY_ASSIGN(request.seed, parseSeed(m_seed));
    return {};
}

void RecipeOptions::addBitsTo(CLI::App &command)
{
    command
        .add_option("--preset", m_preset, "Where the method's settings come from: recommended (per channel) or thesis (as in the study)")
        ->check(CLI::IsMember({"recommended", "thesis"}))
        ->capture_default_str()
        ->group("Quantization");
    command.add_option("--observer", m_observer, "Of activations: minmax, moving-average, histogram, percentile:99.99, mse, entropy")
        ->group("Quantization");
    command.add_option("--weight-bits", m_weightBits, "Bits of weights, 2 to 8")->check(CLI::Range(2, 8))->group("Quantization");
    command.add_option("--activation-bits", m_activationBits, "Bits of activations, 2 to 8")
        ->check(CLI::Range(2, 8))
        ->group("Quantization");
}

void RecipeOptions::addTo(CLI::App &command)
{
    CLI::Option *file = command.add_option("--recipe", m_file, "Recipe file (JSON)")->group("Quantization");
    command.add_option("--method", m_method, "fp32, static, static-nofuse or dynamic; default static")
        ->excludes(file)
        ->group("Quantization");
    addBitsTo(command);
    command.get_option("--preset")->excludes(file);
}

Result<Recipe> RecipeOptions::recipe() const
{
    if (!isFile()) {
        QS_TRY_ASSIGN(const Method method, parseMethod(m_method.empty() ? "static" : m_method));
        QS_TRY(checkUsed({method}));
        return recipeOf(method);
    }
    QS_TRY_ASSIGN(Recipe recipe, loadRecipe(m_file));
    QS_TRY(checkUsed({recipe.method}));
    if (!m_observer.empty()) {
        QS_TRY_ASSIGN(recipe.defaults.observer, parseObserver(m_observer));
    }
    applyBits(recipe, m_weightBits, m_activationBits);
    return recipe;
}

Result<Recipe> RecipeOptions::recipeOf(Method method) const
{
    Recipe recipe = presetRecipe(m_preset == "thesis" ? Preset::Thesis : Preset::Recommended, method);
    if (!m_observer.empty()) {
        QS_TRY_ASSIGN(recipe.defaults.observer, parseObserver(m_observer));
    }
    applyBits(recipe, m_weightBits, m_activationBits);
    return recipe;
}

Error RecipeOptions::located(const Error &error) const
{
    return isFile() ? inRecipeFile(error, m_file) : error;
}

Error inRecipeFile(const Error &error, const std::string &file)
{
    if (!error.message.id().starts_with("recipe."))
        return error;
    return {error.code, Message("cli.in_recipe", "{file}: {problem}", {{"file", file}, {"problem", error.message}})};
}

Status RecipeOptions::checkUsed(const std::vector<Method> &methods) const
{
    UsedSettings used;
    std::string names;
    for (const Method method : methods) {
        const UsedSettings more = usedSettings(method);
        used = {used.weights || more.weights, used.activations || more.activations};
        names += (names.empty() ? "" : ", ") + std::string(methodName(method));
    }
    const auto unused = [&](const char *option, const Message &what) {
        return badUsage("cli.unused_setting", "{option} has no effect on {methods}: {what}.",
                        {{"option", option}, {"methods", names}, {"what", what}});
    };
    const Message floats("cli.no_integers", "nothing is quantized there");
    const Message perBatch("cli.per_batch", "its activations are quantized batch by batch, to 8 bits, and nothing is observed before");
    if (m_weightBits > 0 && !used.weights)
        return unused("--weight-bits", floats);
    if (m_activationBits > 0 && !used.activations)
        return unused("--activation-bits", used.weights ? perBatch : floats);
    if (!m_observer.empty() && !used.activations)
        return unused("--observer", used.weights ? perBatch : floats);
    return {};
}

void TimedModelOptions::addTo(CLI::App &command, double leastSeconds)
{
    command.add_option("--model", m_model, "Bundled name, file, folder or arch:NAME")->required();
    command.add_option("--threads", m_threads, "Threads; default one for the time and every core for the rest")->check(CLI::Range(1, 1024));
    command.add_option("--batch", m_batch, "Images or sequences in the batch that is timed")
        ->check(CLI::Range(1, 4096))
        ->capture_default_str();
    command.add_option("--sequence", m_sequence, "Tokens of the input that is timed, for text; default 128")->check(CLI::Range(1, 65536));
    command
        .add_option("--latency", m_latencySeconds,
                    "Seconds to measure each time for" + std::string(leastSeconds > 0.0 ? "" : "; 0 = not at all"))
        ->check(CLI::Range(leastSeconds, 3600.0))
        ->capture_default_str();
    addOutputFile(command, "--json", m_jsonFile, "Write everything to this file");
    m_modelOptions.addWithInputTo(command);
    m_data.addTo(command);
}

Result<RunRequest> TimedModelOptions::request() const
{
    RunRequest request;
    request.session.model = m_model;
    QS_TRY(m_modelOptions.fill(request.session));
    QS_TRY(m_data.fill(request.session));
    request.session.workThreads = m_threads;
    request.threads = std::max(1, m_threads);
    request.batch = m_batch;
    request.sequence = m_sequence;
    request.latencyBudgetSeconds = m_latencySeconds;
    return request;
}

} // namespace quantoscope
