// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/byte_words.h"

#include "words/number_words.h"

namespace quantoscope {

QString megabyteWords(qint64 bytes)
{
    const double size = static_cast<double>(bytes) / kBytesPerMegabyte;
    return decimalWords(size, size < 9.95 ? 1 : 0); // from 9.95 on one decimal would say 10.0
}

} // namespace quantoscope
