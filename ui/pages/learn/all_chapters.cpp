// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/all_chapters.h"

#include "pages/learn/asymmetric/asymmetric_chapter.h"
#include "pages/learn/error_and_bits/error_and_bits_chapter.h"
#include "pages/learn/integer_convolution/integer_convolution_chapter.h"
#include "pages/learn/judging/judging_chapter.h"
#include "pages/learn/network/network_chapter.h"
#include "pages/learn/networks/networks_chapter.h"
#include "pages/learn/numbers/numbers_chapter.h"
#include "pages/learn/observers/observers_chapter.h"
#include "pages/learn/outlook/outlook_chapter.h"
#include "pages/learn/shrinking/shrinking_chapter.h"
#include "pages/learn/static_dynamic/static_dynamic_chapter.h"
#include "pages/learn/study/study_chapter.h"
#include "pages/learn/symmetric/symmetric_chapter.h"
#include "pages/learn/training/training_chapter.h"

namespace quantoscope {
namespace {

template <typename C>
Chapter *make(AppState &state)
{
    return new C(state);
}

} // namespace

// Each chapter has a folder pages/learn/<id>/ and adds one line here, in the order of the course.
const std::vector<ChapterEntry> &allChapters()
{
    static const std::vector<ChapterEntry> chapters = {
        {QStringLiteral("network"), make<NetworkChapter>, NetworkChapter::title},
        {QStringLiteral("numbers"), make<NumbersChapter>, NumbersChapter::title},
        {QStringLiteral("symmetric"), make<SymmetricChapter>, SymmetricChapter::title},
        {QStringLiteral("asymmetric"), make<AsymmetricChapter>, AsymmetricChapter::title},
        {QStringLiteral("error-and-bits"), make<ErrorAndBitsChapter>, ErrorAndBitsChapter::title},
        {QStringLiteral("observers"), make<ObserversChapter>, ObserversChapter::title},
        {QStringLiteral("static-dynamic"), make<StaticDynamicChapter>, StaticDynamicChapter::title},
        {QStringLiteral("integer-convolution"), make<IntegerConvolutionChapter>, IntegerConvolutionChapter::title},
        {QStringLiteral("training"), make<TrainingChapter>, TrainingChapter::title},
        {QStringLiteral("shrinking"), make<ShrinkingChapter>, ShrinkingChapter::title},
        {QStringLiteral("study"), make<StudyChapter>, StudyChapter::title},
        {QStringLiteral("networks"), make<NetworksChapter>, NetworksChapter::title},
        {QStringLiteral("judging"), make<JudgingChapter>, JudgingChapter::title},
        {QStringLiteral("outlook"), make<OutlookChapter>, OutlookChapter::title},
    };
    return chapters;
}

} // namespace quantoscope
