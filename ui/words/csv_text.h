// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace quantoscope {

// Comma-separated values as RFC 4180 has them: fields in quotes where they need them, numbers with a point whatever the language, code
// words instead of translated ones. The first row names the columns, with their unit.
class CsvText
{
public:
    explicit CsvText(const QStringList &columns) { add(columns); }

    void add(const QStringList &fields);
    const QString &text() const { return m_text; }

    // As many digits as a float has; empty where there is none.
    static QString number(std::optional<double> value);

private:
    QString m_text;
};

} // namespace quantoscope
