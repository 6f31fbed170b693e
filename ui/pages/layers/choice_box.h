// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <functional>
#include <optional>
#include <vector>

namespace quantoscope {

// A drop-down list of a few numbered choices, which may also show that several layers differ. Only what the user does is signalled.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    // `text` gives each choice its words, in the language in force.
    ChoiceBox(std::vector<int> choices, std::function<QString(int)> text, QWidget *parent = nullptr);

    void retranslate();
    void setMixedText(const QString &text) { setPlaceholderText(text); } // where there is no choice
    void showChoice(std::optional<int> choice); // none = they differ; a choice that is not in the list is added while it is shown

signals:
    void chosen(int choice);

private:
    void fill();

    std::vector<int> m_choices;
    std::function<QString(int)> m_text;
};

} // namespace quantoscope
