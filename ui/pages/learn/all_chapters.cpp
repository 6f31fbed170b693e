// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/all_chapters.h"

#include "pages/learn/network/network_chapter.h"
#include "pages/learn/networks/networks_chapter.h"
#include "pages/learn/asymmetric/asymmetric_chapter.h"
#include "pages/learn/symmetric/symmetric_chapter.h"
#include "pages/learn/shrinking/shrinking_chapter.h"
#include "pages/learn/study/study_chapter.h"
#include "pages/learn/error_and_bits/error_and_bits_chapter.h"

namespace quantoscope {
namespace {

template <typename T>
Chapter *make(AppState &state)
{
    return new T(state);
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
        {QStringLiteral("network"), make<NetworkChapter>, NetworkChapter::chapterTitle},
        {QStringLiteral("networks"), make<NetworksChapter>, NetworksChapter::chapterTitle},
        {QStringLiteral("symmetric"), &make<SymmetricChapter>, &SymmetricChapter::titleText},
        {QStringLiteral("asymmetric"), &make<AsymmetricChapter>, &AsymmetricChapter::titleText},
        {QStringLiteral("shrinking"), [](AppState &state) -> Chapter * { return new ShrinkingChapter(state); }, &ShrinkingChapter::title},
        {QStringLiteral("study"), [](AppState &state) -> Chapter * { return new StudyChapter(state); }, &StudyChapter::title},
        {QStringLiteral("error-and-bits"), &make<ErrorAndBitsChapter>, &ErrorAndBitsChapter::titleText},
    };
    return chapters;
}

} // namespace quantoscope
