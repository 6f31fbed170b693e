// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "datasets/dataset.h"
#include "loaders/load_model.h"
#include "recipe/recipe.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// Whether an image input can be one of a model with `channels` colours. Errors: BadUsage ("engine.image_input").
Status checkImageInput(const ImageInput &input, int channels);

// What is needed to open a model together with its data; runs that share it share one ModelSession.
struct SessionRequest {
    std::string model; // as loadModel takes it
    LoadOptions load;
    std::string data = "sample"; // as openData takes it; not opened for random weights
    DataOptions dataOptions;
    int images = 0;              // to evaluate, or questions; 0 = all
    int calibrationImages = 256; // or questions
    std::uint64_t seed = 0;      // of both choices
    int workThreads = 0;         // for calibration and evaluation; 0 = every core

    // What the user set in place of what the model or the data say.
    std::optional<ImageInput> imageInput; // as many channels as the model has
    std::vector<std::string> classNames;  // by class number; empty = the data's
    // For a stored quantized model: the float network it is compared with, as loadModel takes it; empty = the bundled network that it
    // was made from, if it was.
    std::string original;

    bool operator==(const SessionRequest &) const = default;
    Status validate() const; // Errors: BadUsage
};

// One run: a recipe on a backend, measured for one batch size and thread count.
struct RunRequest {
    SessionRequest session;
    Recipe recipe;
    std::string methodLabel; // what tables print; empty = methodName(recipe.method)
    std::string backend = "onednn";
    int threads = 1;                   // of the latency
    int batch = 1;                     // of the latency
    int sequence = 0;                  // tokens of the latency's input; 0 = 128, or the model's limit where that is smaller
    double latencyBudgetSeconds = 2.0; // 0 = no latency
    bool measureLayers = true;         // SQNR and time of each layer
    bool evaluate = true;              // accuracy on the data; always off for random weights

    std::string label() const;
    Status validate() const; // Errors: BadUsage
};

} // namespace quantoscope
