// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrases.h"
#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <initializer_list>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quantoscope {

using Json = nlohmann::ordered_json; // keeps the order of keys, so that written files can be diffed

// Thrown while a JSON value is read, and turned into a Result by readJson(); it never leaves core.
struct JsonProblem : std::exception {
    explicit JsonProblem(Error why)
        : error(std::move(why))
    {
    }
    const char *what() const noexcept override { return "a JSON value is not what was expected"; }
    Error error;
};

enum class DuplicateKeys { Refuse, LastWins };

// Parses JSON text; `file` is what error sentences call it.
// Errors (thrown as JsonProblem): BadInput with line and column, or with the key that stands twice in one object.
Json parseJson(std::string_view text, const std::string &file, DuplicateKeys duplicates = DuplicateKeys::Refuse);

// The text of a file. Errors: BadInput when it cannot be read or is larger than `largestBytes`.
Result<std::string> readJsonFile(const std::filesystem::path &path, std::uintmax_t largestBytes);

// Text for people: two spaces of indentation, and a value that fits on one line stays on one line. Ends with a newline.
std::string jsonText(const Json &value);

// A place inside a JSON document that knows its path ("overrides[2].weight.bits"), so that every error names it.
// All readers throw JsonProblem with BadInput: what was expected and what was found.
class JsonCursor
{
public:
    JsonCursor(const Json &root, const std::string &file)
        : m_value(&root)
        , m_file(&file)
    {
    }

    const std::string &path() const { return m_path; }
    const Json &raw() const { return *m_value; }
    bool isNull() const { return m_value->is_null(); }
    bool isObject() const { return m_value->is_object(); }
    bool isArray() const { return m_value->is_array(); }
    bool isString() const { return m_value->is_string(); }

    // Objects.
    void allowKeys(std::initializer_list<std::string_view> keys) const; // an object with no other keys than these
    bool has(std::string_view key) const;                               // present and not null
    JsonCursor at(std::string_view key) const;

    // Arrays.
    std::size_t size() const;
    JsonCursor item(std::size_t index) const;

    // Values.
    std::string string() const;
    bool boolean() const;
    double number() const;
    std::int64_t integer(std::int64_t low = std::numeric_limits<std::int64_t>::min(),
                         std::int64_t high = std::numeric_limits<std::int64_t>::max()) const;
    std::uint64_t unsignedInteger() const;

    // The value that a string names: oneOf<Method>({{"fp32", Method::Fp32}, …}).
    template <typename T>
    T oneOf(std::initializer_list<std::pair<std::string_view, T>> names) const
    {
        const std::string found = string();
        std::string expected;
        for (const auto &[name, value] : names) {
            if (name == found)
                return value;
            expected += (expected.empty() ? "\"" : ", \"") + std::string(name) + "\"";
        }
        failValue(phrases::oneOf(std::move(expected)));
    }

    [[noreturn]] void failType(const Message &expected) const;  // json.type
    [[noreturn]] void failValue(const Message &expected) const; // json.value

private:
    Message place() const;
    Message found() const; // the kind of an object or a list, any other value itself
    Message shown() const; // the value, cut where it is long

    const Json *m_value;
    const std::string *m_file;
    std::string m_path;
};

// Sets `target` to what `read` makes of the key, if it is there.
template <typename Target, typename Read>
void assign(const JsonCursor &json, std::string_view key, Target &target, Read read)
{
    if (json.has(key))
        target = read(json.at(key));
}

// What `read` makes of each item of a list.
template <typename Read>
auto readList(const JsonCursor &json, Read read)
{
    std::vector<decltype(read(json))> out;
    for (std::size_t i = 0; i < json.size(); ++i)
        out.push_back(read(json.item(i)));
    return out;
}

// Calls `read` and returns its value, or the Error of a JsonProblem or of the JSON library.
template <typename Read>
auto readJson(const std::string &file, Read read) -> Result<decltype(read())>
{
    try {
        return read();
    } catch (const JsonProblem &problem) {
        return problem.error;
    } catch (const std::exception &problem) {
        return badInput("json.unreadable", "{file}: the JSON cannot be read: {problem}.", {{"file", file}, {"problem", problem.what()}});
    }
}

} // namespace quantoscope
