// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/json_lines.h"

#include "recipe/json_cursor.h"

#include <algorithm>
#include <set>
#include <vector>

namespace quantoscope {

namespace {

std::string keyPath(const std::string &object, const std::string &key)
{
    return object.empty() ? key : object + '.' + key;
}

// Follows the text letter by letter without recursion, so that deep nesting costs memory alone.
class LineFinder
{
public:
    explicit LineFinder(std::string_view text)
        : m_text(text)
    {
    }

    std::map<std::string, int> find()
    {
        m_lines[""] = 1;
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const char letter = m_text[m_at];
            if (letter == '\n')
                ++m_line;
            else if (letter == '"')
                takeString();
            else if (letter == '{' || letter == '[')
                open(letter == '[');
            else if ((letter == '}' || letter == ']') && !m_open.empty())
                m_open.pop_back();
            else if (letter == ',' && !m_open.empty())
                next();
        }
        return std::move(m_lines);
    }

    int secondLineOf(const std::string &key) const // of a key that stands twice in one object
    {
        const auto found = m_twice.find(key);
        return found == m_twice.end() ? 0 : found->second;
    }

private:
    struct Level {
        std::string path; // of the object or list
        std::string now;  // of the value inside it that comes next
        std::set<std::string> keys;
        std::size_t index = 0;
        bool isList = false, awaitsKey = false;
    };

    void open(bool isList)
    {
        Level level;
        level.path = m_open.empty() ? std::string() : m_open.back().now;
        level.isList = isList;
        level.awaitsKey = !isList;
        m_open.push_back(std::move(level));
        if (isList)
            enterItem();
    }

    void enterItem()
    {
        Level &level = m_open.back();
        level.now = level.path + "[" + std::to_string(level.index) + "]";
        // The line of an item is that of its first letter.
        int line = m_line;
        for (std::size_t i = m_at + 1; i < m_text.size() && std::string_view(" \t\r\n").find(m_text[i]) != std::string_view::npos; ++i)
            line += m_text[i] == '\n' ? 1 : 0;
        m_lines[level.now] = line;
    }

    void next()
    {
        Level &level = m_open.back();
        ++level.index;
        level.awaitsKey = !level.isList;
        if (level.isList)
            enterItem();
    }

    void takeString()
    {
        const std::size_t start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        if (m_open.empty() || !m_open.back().awaitsKey)
            return;
        Level &level = m_open.back();
        level.awaitsKey = false;
        const std::size_t end = std::min(m_at + 1, m_text.size());
        const Json key = Json::parse(m_text.substr(start, end - start), nullptr, false);
        const std::string name = key.is_string() ? key.get<std::string>() : std::string();
        level.now = keyPath(level.path, name);
        m_lines[level.now] = m_line;
        if (!level.keys.insert(name).second)
            m_twice.emplace(name, m_line);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    std::vector<Level> m_open;
    std::map<std::string, int> m_lines, m_twice;
};

std::string argumentOf(const Message &message, std::string_view name)
{
    for (const Message::Argument &argument : message.arguments()) {
        if (argument.name == name)
            return argument.phrase ? std::string() : argument.text; // the phrase "the top level" is the empty path
    }
    return {};
}

} // namespace

std::map<std::string, int> linesOfJson(std::string_view text)
{
    return LineFinder(text).find();
}

Error withLine(const Error &error, std::string_view text)
{
    const Message &message = error.message;
    const bool knowsPath = std::any_of(message.arguments().begin(), message.arguments().end(),
                                       [](const Message::Argument &argument) { return argument.name == "path"; });
    const bool isTwice = message.id() == "json.duplicate-key";
    if (!knowsPath && !isTwice)
        return error;
    LineFinder finder(text);
    const std::map<std::string, int> lines = finder.find();
    std::string path = argumentOf(message, "path");
    if (message.id() == "json.unknown-key") // the key itself, not the object around it
        path = keyPath(path, argumentOf(message, "key"));
    int line = isTwice ? finder.secondLineOf(argumentOf(message, "key")) : 0;
    if (const auto found = lines.find(path); !isTwice && found != lines.end())
        line = found->second;
    if (line == 0)
        return error;
    std::vector<Message::Argument> arguments = message.arguments();
    for (Message::Argument &argument : arguments) {
        if (argument.name == "file")
            argument = Message::Argument(
                "file", Message("json.file-line", "{file}, line {line}", {{"file", argument.text}, {"line", std::to_string(line)}}));
    }
    return {error.code, Message(message.id(), message.englishTemplate(), std::move(arguments))};
}

} // namespace quantoscope
