// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/all_chapters.h"

#include "pages/learn/error_and_bits/error_and_bits_chapter.h"
#include "pages/learn/integer_convolution/integer_convolution_chapter.h"
#include "pages/learn/observers/observers_chapter.h"
#include "pages/learn/static_dynamic/static_dynamic_chapter.h"

namespace quantoscope {
namespace {

template <typename C>
Chapter *make(AppState &state)
{
    return new C(state);
}

} // namespace

// Each chapter has a folder pages/learn/<id>/ and adds one line here.
const std::vector<ChapterEntry> &allChapters()
{
    static const std::vector<ChapterEntry> chapters = {
        {QStringLiteral("error-and-bits"), &make<ErrorAndBitsChapter>, &ErrorAndBitsChapter::titleText},
        {QStringLiteral("observers"), &make<ObserversChapter>, &ObserversChapter::titleText},
        {QStringLiteral("static-dynamic"), &make<StaticDynamicChapter>, &StaticDynamicChapter::titleText},
        {QStringLiteral("integer-convolution"), &make<IntegerConvolutionChapter>, &IntegerConvolutionChapter::titleText},
    };
    return chapters;
}

} // namespace quantoscope
