// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quantoscope {

// A sentence for the user with a stable id and named arguments, so that a front end can translate it.
// `englishTemplate` holds placeholders as {name}; text() fills them in. The id never changes once released.
class Message
{
public:
    using Argument = std::pair<std::string, std::string>;

    Message() = default;
    Message(std::string id, std::string englishTemplate, std::vector<Argument> arguments = {});

    const std::string &id() const { return m_id; }
    const std::string &englishTemplate() const { return m_template; }
    const std::vector<Argument> &arguments() const { return m_arguments; }
    std::string text() const;

    // The sentence of a template of another language, filled with this message's arguments.
    std::string textFrom(std::string_view otherTemplate) const;

private:
    std::string m_id;
    std::string m_template;
    std::vector<Argument> m_arguments;
};

} // namespace quantoscope
