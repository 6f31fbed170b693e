// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "graph/model.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace quantoscope {

struct Image {
    int height = 0;
    int width = 0;
    std::vector<std::uint8_t> rgb; // height × width × 3, interleaved
};

// Labelled images, read one at a time. Thread: const members may be called from several threads.
class ImageDataset
{
public:
    virtual ~ImageDataset() = default;
    virtual int size() const = 0;
    virtual int label(int index) const = 0; // -1 = unlabelled
    virtual Result<Image> image(int index) const = 0;
    virtual std::string itemName(int index) const = 0; // file name or "record 17"
    virtual const std::vector<std::string> &classNames() const = 0;
};

struct Answer {
    std::string text;
    int start = 0; // code points into the context
};
struct Question {
    std::string id, question, context;
    std::vector<Answer> answers; // empty when unanswerable
    bool impossible = false;
};

enum class LabelKind { Fine, Coarse };

// What `--data` opened: images or questions, to calibrate and to evaluate with, disjoint.
struct DataSource {
    std::string name; // "sample", "CIFAR-100", folder name: printed in tables; sample is always called "generated sample"
    std::string id;   // "sample", "cifar-100", "image-folder", "squad": results with different ids are never mixed
    std::string path;
    Task task = Task::ImageClassification;
    std::shared_ptr<const ImageDataset> calibrationImages, evaluationImages;
    std::vector<Question> calibrationQuestions, evaluationQuestions;
    ImageInput defaultInput; // normalisation of this data when the model says nothing
    std::vector<Message> warnings;
};

struct DataOptions {
    LabelKind labels = LabelKind::Fine;

    bool operator==(const DataOptions &) const = default;
};

// `what`: "sample" (the generated sample for `task`), a folder (CIFAR-100 binary or images), or a file (.bin or SQuAD JSON).
// Errors: BadInput: what was looked for and where; says where CIFAR-100 or SQuAD can be had.
Result<DataSource> openData(const std::string &what, Task task, const DataOptions &options = {});

// Images of the bundled sample's evaluation part, by index. Errors: as openData; BadUsage for an index outside.
Result<std::vector<Image>> sampleImages(const std::vector<int> &items);

// Whether `what` seems to be data for the task, by names and first bytes alone; openData still checks what is inside.
bool looksLikeDataFor(const std::string &what, Task task);

// `count` indices out of all, the same number from each class as far as it goes, the same for the same seed on every machine
// (own generator, not the library's distributions). Sorted. count ≥ size or ≤ 0 gives all.
std::vector<int> chooseBalanced(const std::vector<int> &labels, int count, std::uint64_t seed);

// The picture that preprocess() makes numbers of: resized and cropped, in the order red, green, blue. Empty for an empty image.
Image resizedAndCropped(const Image &image, const ImageInput &input);

// Resize (bilinear), centre crop, RGB/BGR, /255, normalise into out[C·H·W], CHW order. `input` has three channels, or one: grey.
void preprocess(const Image &image, const ImageInput &input, float *out);

} // namespace quantoscope
