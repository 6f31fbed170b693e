// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/choice_row.h"
#include "pages/learn/figures/figure_views.h"
#include "pages/learn/numbers/bit_field.h"
#include "pages/learn/numbers/format_tables.h"
#include "pages/learn/numbers/format_words.h"
#include "pages/learn/numbers/numbers_chapter.h"
#include "pages/learn/numbers/range_bars.h"
#include "pages/learn/numbers/spacing_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quantoscope {

ChapterText NumbersChapter::text() const
{
    ChapterText text;
    text.title = title();
    text.body =
        tr("<p>A weight of a network is a pattern of bits, and the format says how to read it. Fewer bits take less memory and less "
           "energy, "
           "and fewer different numbers can be written. Turn bits over and see what becomes of the value.</p>") +
        tr("<p><b>Floating point</b> has a sign, an exponent and a mantissa. A normal number is <formula>(-1)^S \\cdot 2^{E - "
           "\\text{bias}} \\cdot (1 + \\frac{M}{2^m})</formula>, with <formula>m</formula> bits of mantissa. The exponent bits decide how "
           "far the format reaches, the mantissa bits how close its numbers lie.</p>") +
        tr("<p><b>The spacing grows with the value</b>: it doubles with each power of two, so the relative error stays about the same. "
           "When the exponent bits are all 0, the leading 1 is absent: these subnormal numbers fill the gap down to zero in equal "
           "steps.</p>") +
        tr("<p><b>FP16 or BF16?</b> Both have 16 bits. BF16 is the upper half of FP32: the same range, only 8 significant bits. FP16 has "
           "11 "
           "significant bits and ends at 65504. FP8 comes in two kinds for the same reason: E4M3 is finer, E5M2 reaches further.</p>") +
        tr("<p>Exponent bits that are all 1 mean infinity (mantissa 0) or NaN, “not a number”. E4M3 spends almost all of these patterns on "
           "numbers: it has no infinity, and only one NaN of either sign.</p>") +
        tr("<p><b>Integers</b> are in two's complement: the highest bit counts negative, <formula>-2^{b-1}</formula>, the others as usual. "
           "Their spacing is 1 everywhere. INT8 holds −128…127 and INT4 −8…7, so a network's small weights must first be scaled: that is "
           "quantization, the next chapter.</p>") +
        tr("<p><b>Energy.</b> Multiplying two INT8 numbers took 0.2 pJ, two FP32 numbers 3.7 pJ; a read from DRAM took hundreds of times "
           "more than either. So smaller numbers pay twice: the arithmetic is cheaper, and less has to be moved. These are published "
           "numbers of one 45 nm technology, not measured here.</p>") +
        tr("<p>Try: type 65520 in FP16. Look for the smallest number above zero in E4M3. Write −1 in INT4.</p>");
    text.takeText = tr("Write the weights of the model in this format");
    return text;
}

void NumbersChapter::retranslate()
{
    QStringList names;
    for (const NumberFormat format : kNumberFormats)
        names << formatName(format);
    m_format->setTexts(names);
    m_format->setAccessibleName(tr("Number format"));
    m_valueLabel->setText(tr("V&alue"));
    m_field->setAccessibleName(tr("Value"));
    m_field->setToolTip(tr("Any number, also inf and nan; it is rounded to the format."));
    for (std::size_t i = 0; i < m_examples.size(); ++i)
        m_examples[i]->setText(numberWords(NumberFormat::Fp32, examples()[i]));
    m_views->setTitle(QStringLiteral("bits"), tr("Bits"));
    m_views->setTitle(QStringLiteral("compare"), tr("All formats"));
    m_views->setTitle(QStringLiteral("energy"), tr("Energy"));
    m_bitField->setAccessibleName(tr("Bits of the number"));
    m_bitField->setToolTip(
        tr("Click a bit to turn it over. With the keys: the arrows choose a bit, Space turns it over, 0 and 1 write it."));
    m_spacing->setAccessibleName(tr("Neighbouring numbers"));
    m_spacing->setToolTip(tr("The dot is the number, the triangle the value that was rounded to it."));
    m_ranges->setAccessibleName(tr("Ranges of the formats on a logarithmic line"));
    m_ranges->setToolTip(tr("Sizes above zero; the pale part are the subnormal numbers, the line across is the value."));
    m_rounding->retranslate();
    m_energy->retranslate();
    m_published->setText(tr(
        "Published, in picojoules: M. Horowitz, “Computing's energy problem”, ISSCC 2014, 45 nm, 0.9 V. A dash: not listed there. Reads "
        "are this number's share of a 64-bit read, 10 pJ from an 8 KB cache (SRAM) and 1300 to 2600 pJ from DRAM. Products of INT8 numbers "
        "are added up in INT32."));
    refresh();
}

} // namespace quantoscope
