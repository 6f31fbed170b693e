// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

// A sentence for the user, or a phrase inside one, with a stable id and named arguments, so that a front end can translate it.
// `englishTemplate` holds placeholders as {name}; text() fills them in. The id never changes once released.
class Message
{
public:
    // A named value: text that no language changes (a name, a number, a path), or a phrase with an id of its own.
    struct Argument {
        Argument(std::string argumentName, std::string words);
        Argument(std::string argumentName, Message inner); // verbatim words become text

        std::string name;
        std::string text;                      // of a phrase its English
        std::shared_ptr<const Message> phrase; // null for text

        bool operator==(const Argument &other) const;
    };
    using ArgumentText = std::function<std::string(const Argument &)>;

    Message() = default;
    Message(std::string id, std::string englishTemplate, std::vector<Argument> arguments = {});
    // Words that stay as they are in every language, where a phrase is asked for. Their id is empty.
    static Message verbatim(std::string words);

    const std::string &id() const { return m_id; }
    const std::string &englishTemplate() const { return m_template; }
    const std::vector<Argument> &arguments() const { return m_arguments; }
    std::string text() const;

    // The sentence of a template of another language, filled with this message's arguments; `textOf` says how each reads there.
    std::string textFrom(std::string_view otherTemplate, const ArgumentText &textOf = {}) const;

    bool operator==(const Message &other) const = default;

private:
    std::string m_id;
    std::string m_template;
    std::vector<Argument> m_arguments;
};

} // namespace quantoscope
