// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/shrinking/shrink_diagrams.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct ShrinkDiagrams {
    Q_DECLARE_TR_FUNCTIONS(ShrinkDiagrams)
};

} // namespace

Diagram distillationDiagram()
{
    using Tone = Diagram::Tone;
    Diagram d;
    d.boxes = {
        {{0.00, 0.34, 0.16, 0.16}, ShrinkDiagrams::tr("images with their labels"), Tone::Plain, 0},
        {{0.24, 0.08, 0.24, 0.20}, ShrinkDiagrams::tr("teacher: large, trained, stays as it is"), Tone::Accent, 0},
        {{0.24, 0.56, 0.24, 0.20}, ShrinkDiagrams::tr("student: small, learns"), Tone::Good, 0},
        {{0.56, 0.08, 0.20, 0.20}, ShrinkDiagrams::tr("soft answers softmax(z/T)"), Tone::Plain, 0},
        {{0.56, 0.56, 0.20, 0.20}, ShrinkDiagrams::tr("answers, soft and hard"), Tone::Plain, 0},
        {{0.82, 0.29, 0.18, 0.26}, ShrinkDiagrams::tr("loss: nearness to the teacher and to the label"), Tone::Warning, 0},
        {{0.10, 0.84, 0.80, 0.14},
         ShrinkDiagrams::tr("Soft answers tell more than a label: that a lion is more like a tiger than like a lamp. T > 1 softens them."),
         Tone::Bare,
         0},
    };
    d.arrows = {{0, 1, {}, 0, false}, {0, 2, {}, 0, false}, {1, 3, {}, 0, false},
                {2, 4, {}, 0, false}, {3, 5, {}, 0, false}, {4, 5, {}, 0, false}};
    return d;
}

Diagram tensorDecompositionDiagram()
{
    using Tone = Diagram::Tone;
    Diagram d;
    d.boxes = {
        {{0.00, 0.02, 0.18, 0.08}, ShrinkDiagrams::tr("as it is"), Tone::Bare, 0},
        {{0.24, 0.02, 0.46, 0.16}, ShrinkDiagrams::tr("k×k convolution, S → T channels: S·T·k² weights"), Tone::Plain, 0},
        {{0.74, 0.02, 0.26, 0.16}, QStringLiteral("S = T = 128, k = 3: 147\u00a0456"), Tone::Bare, 0},
        {{0.00, 0.32, 0.18, 0.08}, QStringLiteral("Tucker-2"), Tone::Bare, 0},
        {{0.00, 0.42, 0.20, 0.20}, QStringLiteral("1×1, S → r₁"), Tone::Accent, 0},
        {{0.26, 0.42, 0.20, 0.20}, QStringLiteral("k×k, r₁ → r₂"), Tone::Accent, 0},
        {{0.52, 0.42, 0.20, 0.20}, QStringLiteral("1×1, r₂ → T"), Tone::Accent, 0},
        {{0.74, 0.42, 0.26, 0.20}, QStringLiteral("r₁ = r₂ = 64: 53\u00a0248"), Tone::Bare, 0},
        {{0.00, 0.70, 0.18, 0.08}, ShrinkDiagrams::tr("CP, rank R"), Tone::Bare, 0},
        {{0.00, 0.80, 0.15, 0.18}, QStringLiteral("1×1, S → R"), Tone::Good, 0},
        {{0.19, 0.80, 0.15, 0.18}, ShrinkDiagrams::tr("k×1, each channel"), Tone::Good, 0},
        {{0.38, 0.80, 0.15, 0.18}, ShrinkDiagrams::tr("1×k, each channel"), Tone::Good, 0},
        {{0.57, 0.80, 0.15, 0.18}, QStringLiteral("1×1, R → T"), Tone::Good, 0},
        {{0.74, 0.80, 0.26, 0.18}, QStringLiteral("R = 128: 33\u00a0536"), Tone::Bare, 0},
    };
    d.arrows = {{4, 5, {}, 0, false}, {5, 6, {}, 0, false}, {9, 10, {}, 0, false}, {10, 11, {}, 0, false}, {11, 12, {}, 0, false}};
    return d;
}

} // namespace quantoscope
