// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_words.h"

#include "charts/language_scope.h"
#include "charts/offscreen_application.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

QString notesOf(const char *language, int images, int threads)
{
    const LanguageScope scope(language);
    quantoscope::Run run;
    run.dataset = "generated sample";
    run.datasetId = "sample";
    run.images = images;
    run.calibrationImages = images;
    run.backend = "onednn";
    run.threads = threads;
    run.batch = 1;
    return provenanceNotes({&run}).mid(0, 6).join(QStringLiteral("; "));
}

TEST(ChartWords, CountsAgreeWithTheirNouns)
{
    const OffscreenApplication application;
    EXPECT_EQ(notesOf("en", 1, 1), "generated sample; 1 image; calibrated on 1 image; oneDNN; 1 thread; batch 1");
    EXPECT_EQ(notesOf("en", 4000, 2), "generated sample; 4,000 images; calibrated on 4,000 images; oneDNN; 2 threads; batch 1");
    EXPECT_EQ(notesOf("el", 1, 1), QStringLiteral("συνθετικό δείγμα; 1 εικόνα; βαθμονόμηση με 1 εικόνα; oneDNN; 1 νήμα; παρτίδα 1"));
    EXPECT_EQ(notesOf("el", 4000, 2),
              QStringLiteral("συνθετικό δείγμα; 4.000 εικόνες; βαθμονόμηση με 4.000 εικόνες; oneDNN; 2 νήματα; παρτίδα 1"));
}

} // namespace
} // namespace quantoscope
