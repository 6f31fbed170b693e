// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/training/training_diagrams.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct TrainingDiagrams {
    Q_DECLARE_TR_FUNCTIONS(TrainingDiagrams)
};

constexpr double kBoxWidth = 0.176, kGap = 0.03;

// Boxes from left to right, each a step and joined to the one before.
Diagram chain(const QString &title, const std::vector<std::pair<QString, Diagram::Tone>> &boxes)
{
    Diagram d;
    double x = 0.0;
    int step = 1;
    for (const auto &[text, tone] : boxes) {
        d.boxes.push_back({{x, 0.3, kBoxWidth, 0.62}, text, tone, step});
        if (step > 1)
            d.arrows.push_back({step - 2, step - 1, {}, step, false});
        x += kBoxWidth + kGap;
        ++step;
    }
    d.boxes.push_back({{0.0, 0.02, 1.0, 0.2}, title, Diagram::Tone::Bare, 0});
    return d;
}

} // namespace

Diagram afterTrainingDiagram()
{
    using Tone = Diagram::Tone;
    return chain(TrainingDiagrams::tr("After training (PTQ): minutes, a few hundred images, no labels"),
                 {{TrainingDiagrams::tr("trained FP32 network"), Tone::Plain},
                  {TrainingDiagrams::tr("fuse batch-norm and ReLU"), Tone::Plain},
                  {TrainingDiagrams::tr("calibrate: watch the ranges"), Tone::Accent},
                  {TrainingDiagrams::tr("scale and zero point"), Tone::Accent},
                  {TrainingDiagrams::tr("INT8 network"), Tone::Good}});
}

Diagram duringTrainingDiagram()
{
    using Tone = Diagram::Tone;
    return chain(TrainingDiagrams::tr("During training (QAT): hours, the training set with its labels"),
                 {{TrainingDiagrams::tr("trained FP32 network"), Tone::Plain},
                  {TrainingDiagrams::tr("put in fake quantization"), Tone::Warning},
                  {TrainingDiagrams::tr("train on: round forwards, straight through backwards"), Tone::Warning},
                  {TrainingDiagrams::tr("weights that bear rounding"), Tone::Accent},
                  {TrainingDiagrams::tr("INT8 network"), Tone::Good}});
}

Diagram transferDiagram()
{
    using Tone = Diagram::Tone;
    Diagram d;
    d.boxes = {
        {{0.00, 0.05, 0.24, 0.40}, TrainingDiagrams::tr("ImageNet: 1.28 million images, 1000 classes"), Tone::Plain, 0},
        {{0.32, 0.05, 0.28, 0.40}, TrainingDiagrams::tr("layers that see edges, textures, parts"), Tone::Accent, 0},
        {{0.68, 0.05, 0.32, 0.40}, TrainingDiagrams::tr("head for 1000 classes: thrown away"), Tone::Warning, 0},
        {{0.00, 0.58, 0.24, 0.40}, TrainingDiagrams::tr("CIFAR-100: 50 000 images, 100 classes"), Tone::Plain, 0},
        {{0.32, 0.58, 0.28, 0.40}, TrainingDiagrams::tr("the same layers, trained on a little"), Tone::Accent, 0},
        {{0.68, 0.58, 0.32, 0.40}, TrainingDiagrams::tr("a new head for 100 classes"), Tone::Good, 0},
    };
    d.arrows = {{0, 1, {}, 0, false}, {1, 2, {}, 0, false}, {3, 4, {}, 0, false}, {4, 5, {}, 0, false}, {1, 4, {}, 0, true}};
    return d;
}

} // namespace quantoscope
