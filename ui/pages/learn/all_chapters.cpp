// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/all_chapters.h"

#include "pages/learn/asymmetric/asymmetric_chapter.h"
#include "pages/learn/error_and_bits/error_and_bits_chapter.h"
#include "pages/learn/network/network_chapter.h"
#include "pages/learn/networks/networks_chapter.h"
#include "pages/learn/shrinking/shrinking_chapter.h"
#include "pages/learn/study/study_chapter.h"
#include "pages/learn/symmetric/symmetric_chapter.h"

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
        {QStringLiteral("network"), make<NetworkChapter>, NetworkChapter::chapterTitle},
        {QStringLiteral("symmetric"), make<SymmetricChapter>, SymmetricChapter::titleText},
        {QStringLiteral("asymmetric"), make<AsymmetricChapter>, AsymmetricChapter::titleText},
        {QStringLiteral("error-and-bits"), make<ErrorAndBitsChapter>, ErrorAndBitsChapter::titleText},
        {QStringLiteral("shrinking"), make<ShrinkingChapter>, ShrinkingChapter::title},
        {QStringLiteral("study"), make<StudyChapter>, StudyChapter::title},
        {QStringLiteral("networks"), make<NetworksChapter>, NetworksChapter::chapterTitle},
    };
    return chapters;
}

} // namespace quantoscope
