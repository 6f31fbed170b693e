// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/chapter_ids.h"

namespace quantoscope {

const QStringList &chapterIds()
{
    static const QStringList ids = {QStringLiteral("network"),        QStringLiteral("numbers"),
                                    QStringLiteral("symmetric"),      QStringLiteral("asymmetric"),
                                    QStringLiteral("error-and-bits"), QStringLiteral("observers"),
                                    QStringLiteral("static-dynamic"), QStringLiteral("integer-convolution"),
                                    QStringLiteral("training"),       QStringLiteral("shrinking"),
                                    QStringLiteral("study"),          QStringLiteral("networks"),
                                    QStringLiteral("judging"),        QStringLiteral("outlook")};
    return ids;
}

} // namespace quantoscope
