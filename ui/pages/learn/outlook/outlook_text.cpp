// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/choice_list.h"
#include "pages/learn/figures/choice_row.h"
#include "pages/learn/outlook/ladder_figure.h"
#include "pages/learn/outlook/outlook_chapter.h"

#include <QLabel>
#include <QSpinBox>

namespace quantoscope {

ChapterText OutlookChapter::text() const
{
    ChapterText text;
    text.title = title();
    text.body =
        tr("<p>Here is one filter of a real network, down the ladder 32, 16, 8, 4, 2 bits and 1 bit. At 8 bits the picture looks the same. "
           "At 4 bits there are 15 levels, and at 2 bits only three: <formula>-\\alpha</formula>, 0 and <formula>\\alpha</formula>. With "
           "one "
           "bit the sign is left, times the mean of <formula>|w|</formula>.</p>") +
        tr("<p>Each bit that is taken away costs about 6 dB while the steps are fine; that rule ends where only a few levels are left. The "
           "size halves with the bits, but the scale does not shrink: in a small filter its 4 bytes weigh more and more.</p>") +
        tr("<p>Look at the last two pictures: in ResNet-18 one bit is nearer to the weights than two bits for almost every filter. The "
           "two-bit "
           "step comes from the largest weight, so most weights become 0; the one-bit number is the mean, which makes the squared error "
           "least. How the scale is chosen can matter more than a bit.</p>") +
        tr("<p><b>Not all layers need the same.</b> Mixed precision gives bits where they matter. HAWQ (Dong et al., 2019) looks for them "
           "with the curvature of the loss: the largest eigenvalue of the Hessian says how sensitive a block of layers is.</p>") +
        tr("<p><b>Round better.</b> GPTQ (Frantar et al., 2022) quantizes the weights of a trained language model to 3 or 4 bits without "
           "training: after each weight, those not yet rounded are adjusted so that the layer's output changes little.</p>") +
        tr("<p><b>Protect what matters.</b> AWQ (Lin et al., 2023) looks at the activations to find the few weight channels that matter "
           "most, "
           "and scales these before 4-bit rounding so that they lose less.</p>") +
        tr("<p><b>Better levels.</b> The NF4 of QLoRA (Dettmers et al., 2023) has 16 levels that are not equally spaced: they follow the "
           "quantiles of a normal distribution, as weights mostly do. The 4-bit network stays fixed while small low-rank matrices beside "
           "it "
           "are trained.</p>") +
        tr("<p><b>One bit and three values.</b> XNOR-Net (Rastegari et al., 2016) writes a filter as its signs times one number, the mean "
           "of "
           "<formula>|w|</formula>, as in the last picture, and makes the inputs binary as well. BitNet b1.58 (Ma et al., 2024) trains "
           "language models whose weights are −1, 0 or 1; three values are <formula>\\log_2 3 \\approx 1.58</formula> bits.</p>") +
        tr("<p>These reach so low because they train with the rounding or correct its error. What you see here is rounding alone: the "
           "bottom "
           "of the ladder shows what such methods have to make good.</p>");
    text.takeText = tr("Give this layer of the model so many bits");
    return text;
}

void OutlookChapter::retranslate()
{
    m_layers->setLabel(tr("L&ayer"));
    m_filterLabel->setText(tr("F&ilter"));
    m_filters->setAccessibleName(tr("Filter, counted from 1"));
    m_bits->setLabel(tr("Bits for the model"));
    m_bits->setTexts({QStringLiteral("8"), QStringLiteral("4"), QStringLiteral("2")});
    m_figure->retranslate();
    m_figure->setToolTip(tr("Each small square is the part of the filter for one input channel."));
    m_figure->update();
    showNote();
}

} // namespace quantoscope
