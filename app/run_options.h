// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_request.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// --arch, --stem, --classes, --mean, --std, --size: what the user says about a model. Where data are run also --resize and --bgr,
// which together with a size, a mean and a deviation replace everything that the model says about its input.
struct ModelOptions {
    void addTo(CLI::App &command);
    void addWithInputTo(CLI::App &command);
    Result<LoadOptions> loadOptions() const;
    Status fill(SessionRequest &request) const;

private:
    LoadOptions m_load;
    std::vector<float> m_mean, m_std;
    std::string m_size;
    int m_resize = -1; // not given
    bool m_bgr = false;
};

// --data, --labels, --images, --calibration, --seed.
struct DataChoiceOptions {
    void addTo(CLI::App &command);
    Status fill(SessionRequest &request) const;

private:
    std::string m_data = "sample";
    std::string m_labels = "fine";
    int m_images = 0;
    int m_calibration = 256;
    std::string m_seed = "0"; // digits: CLI11 would take -3 for a large number
};

// --recipe, or --method with --preset, --observer, --weight-bits, --activation-bits.
struct RecipeOptions {
    void addTo(CLI::App &command);
    // Changes what the options say about bits and observer in a recipe of a method.
    Result<Recipe> recipe() const;
    Result<Recipe> recipeOf(Method method) const;
    // Errors: BadUsage for an option that none of the methods reads.
    Status checkUsed(const std::vector<Method> &methods) const;
    bool isFile() const { return !m_file.empty(); }
    // A recipe's problem that shows against a model alone, with the file that the recipe stands in.
    Error located(const Error &error) const;

    void addBitsTo(CLI::App &command); // without --recipe and --method

private:
    std::string m_file;
    std::string m_method;
    std::string m_preset = "recommended";
    std::string m_observer;
    int m_weightBits = 0;
    int m_activationBits = 0;
};

// What `run` and `bench` share: the model, the data, the shape and the time of what is timed, and --json.
class TimedModelOptions
{
public:
    // `leastSeconds`: of --latency.
    void addTo(CLI::App &command, double leastSeconds);
    Result<RunRequest> request() const; // without recipe and backend
    const std::string &jsonFile() const { return m_jsonFile; }

private:
    std::string m_model;
    int m_threads = 0;
    int m_batch = 1;
    int m_sequence = 0;
    double m_latencySeconds = 2.0;
    std::string m_jsonFile;
    ModelOptions m_modelOptions;
    DataChoiceOptions m_data;
};

// An error about a recipe, with the file that it stands in; other errors as they are.
Error inRecipeFile(const Error &error, const std::string &file);

// A list such as "a,b" without empty entries, each name once.
std::vector<std::string> splitList(const std::string &text);

} // namespace quantoscope
