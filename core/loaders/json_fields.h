// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace quantoscope {

// One object inside a JSON file, read field by field. Every error names the file and the path of the field in it.
// A field that is absent or null gives nullopt.
class JsonFields
{
public:
    // Errors: BadInput when the file cannot be read, is not JSON (with the place), or is not an object at its top.
    static Result<JsonFields> open(const std::filesystem::path &file);

    // Errors: BadInput when the field is there and is something else; whole numbers must lie within int.
    Result<std::optional<int>> wholeNumber(const std::string &key) const;
    Result<std::optional<double>> number(const std::string &key) const;
    Result<std::optional<bool>> truth(const std::string &key) const;
    Result<std::optional<std::string>> text(const std::string &key) const;
    Result<std::optional<JsonFields>> object(const std::string &key) const;

    const nlohmann::json &json() const { return *m_json; } // the object itself, for lists and open-ended maps
    const std::string &file() const { return m_file; }
    std::string pathOf(const std::string &key) const { return m_path.empty() ? key : m_path + "." + key; }
    Error wrongType(const std::string &key, const Message &expected) const;

private:
    const nlohmann::json *find(const std::string &key) const;

    std::shared_ptr<const nlohmann::json> m_json; // shares the whole document
    std::string m_file;
    std::string m_path;
};

} // namespace quantoscope
