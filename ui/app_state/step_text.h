// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <functional>
#include <utility>

namespace quantoscope {

// What menus call an undoable step. As a function it follows the language in force; a finished text is said in its own language alone.
class StepText
{
public:
    template <std::invocable F>
    StepText(F text)
        : m_text(std::move(text))
    {
    }
    template <typename T>
    requires std::convertible_to<T, QString> StepText(const T &finished)
        : m_text(inItsLanguage(finished))
    {
    }

    QString text() const { return m_text(); } // empty where only another language has it

private:
    static std::function<QString()> inItsLanguage(const QString &finished);

    std::function<QString()> m_text;
};

} // namespace quantoscope
