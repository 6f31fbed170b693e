// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn_fixture.h"
#include "pages/learn/figures/quantization_lines.h"
#include "pages/learn/figures/value_table.h"

namespace quantoscope {

// A chapter that shows values on number lines and in a table.
class ValueChapterTest : public ChapterTest
{
protected:
    using ChapterTest::ChapterTest;

    void SetUp() override
    {
        ChapterTest::SetUp();
        if (HasFatalFailure())
            return;
        m_lines = part<QuantizationLines>(QStringLiteral("quantizationLines"));
        m_table = part<ValueTable>(QStringLiteral("valueTable"));
    }
    QString cell(int row, int column) { return m_table->item(row, column)->text(); }
    QStringList column(int which)
    {
        QStringList texts;
        for (int row = 0; row < m_table->rowCount(); ++row)
            texts << cell(row, which);
        return texts;
    }
    QuantizationLines *m_lines = nullptr;
    ValueTable *m_table = nullptr;
};

} // namespace quantoscope
