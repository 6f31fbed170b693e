// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/shrinking/shrinking_chapter.h"

namespace quantoscope {

ChapterText ShrinkingChapter::text() const
{
    ChapterText text;
    text.title = title();
    text.body =
        tr("<p>Quantization keeps every number and writes it with fewer bits. The other ways give numbers up, and each can be combined "
           "with "
           "quantization.</p>") +
        tr("<p><b>Pruning</b> sets to zero what matters least. <i>Unstructured</i>: single weights, the smallest <formula>|w|</formula> "
           "first. <i>Structured</i>: whole filters, those with the smallest norm <formula>\\sqrt{\\sum w^2}</formula> first. What it does "
           "to "
           "the layer is the relative error <formula>\\sqrt{\\frac{\\sum (w - \\hat{w})^2}{\\sum w^2}}</formula>, or the same as SQNR in "
           "dB.</p>") +
        tr("<p>Zeros save memory only when they are not stored. Here what remains is stored as FP32 and one bit for each weight (or "
           "filter) "
           "says whether it is there. Time is another matter: a processor multiplies by a lone zero as slowly as by any number, and gains "
           "only where whole filters are gone.</p>") +
        tr("<p><b>Low-rank factorization</b> writes the weights as a product of two thin matrices, <formula>W \\approx A \\cdot "
           "B</formula>: "
           "the singular value decomposition, cut off after r values. Of a convolution from S to T channels they hold "
           "<formula>r \\cdot (T + S \\cdot k^2)</formula> numbers in place of <formula>T \\cdot S \\cdot k^2</formula>; with too large an "
           "r "
           "they are larger than the layer itself.</p>") +
        tr("<p><b>Distillation</b> trains a small network to answer as a large one does; <b>tensor decomposition</b> splits a convolution "
           "into "
           "several thin ones. Both, like pruning in practice, are followed by training; what you measure here is the loss before any "
           "training has repaired it.</p>") +
        tr("<p>Look how little the error of the weights says about the accuracy: a layer can lose most of its small weights unnoticed, and "
           "a "
           "few filters or singular values too many at a stroke.</p>");
    text.takeText = tr("Quantize it to about that size");
    return text;
}

} // namespace quantoscope
