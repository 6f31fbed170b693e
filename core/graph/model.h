// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace quantoscope {

enum class Task { ImageClassification, QuestionAnswering };
std::string_view taskName(Task task); // "image-classification", "question-answering"

// How an image becomes the network's input: resize the shorter side, crop the centre, scale to [0, 1], normalise.
struct ImageInput {
    int channels = 3;
    int height = 32;
    int width = 32;
    int resizeShorterSide = 0; // pixels; 0 = resize straight to height × width if the size differs
    std::array<float, 3> mean{0.F, 0.F, 0.F};
    std::array<float, 3> std{1.F, 1.F, 1.F};
    bool bgr = false;
    bool known = false; // false: nothing in the file said so; the data set's defaults apply (and a warning says so)

    bool operator==(const ImageInput &) const = default;
};

// Tokenizer settings and limits of a BERT-like model.
struct TextInput {
    std::vector<std::string> vocabulary; // line number = id
    bool lowerCase = false;
    bool stripAccents = false;           // transformers: follows lowerCase unless stated
    bool tokenizeChinese = true;
    int maxPositions = 512;
    int typeVocabulary = 2;
};

// A network with everything needed to feed it and to read its answer.
struct Model {
    Graph graph;
    Task task = Task::ImageClassification;
    ImageInput image;
    TextInput text;
    std::string name;          // "resnet18", file stem or folder name: what tables print
    std::string architecture;  // "resnet18", "mobilenet_v2", "bert", "torchscript"
    std::string stem;          // "cifar", "imagenet" or ""
    std::string format;        // "safetensors", "checkpoint", "torchscript", "hugging-face", "random"
    std::string source;        // path it was read from
    std::string sha256;        // of the weights file (hex), empty for random weights
    int classes = 0;
    bool randomWeights = false; // arch:NAME: sizes and times only, an accuracy is refused
    std::map<std::string, std::string> metadata;
    std::vector<Message> warnings; // what loading noticed
};

} // namespace quantoscope
