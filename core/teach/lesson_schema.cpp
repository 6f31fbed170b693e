// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/lesson_schema.h"

#include "recipe/json_cursor.h"
#include "recipe/recipe_schema.h"
#include "teach/control_ids.h"
#include "teach/run_value.h"

#include <algorithm>

namespace quantoscope {

namespace {

Json described(const char *description, Json schema)
{
    Json out{{"description", description}};
    out.update(schema);
    return out;
}

// Null means the same as leaving the key out.
Json orNull(Json schema)
{
    Json out{{"anyOf", Json::array({std::move(schema), Json{{"type", "null"}}})}};
    return out;
}

Json object(const char *description, Json properties, const std::vector<std::string> &required)
{
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (std::find(required.begin(), required.end(), it.key()) == required.end())
            *it = orNull(*it);
    }
    Json out{{"description", description}, {"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
    if (!required.empty())
        out["required"] = required;
    return out;
}

Json listOf(const char *description, Json items)
{
    return Json{{"description", description}, {"type", "array"}, {"items", std::move(items)}};
}

Json reference(const char *name)
{
    return Json{{"$ref", std::string("#/definitions/") + name}};
}

Json text()
{
    const Json words{{"type", "string"}, {"pattern", "[^ \\t\\r\\n]"}};
    return object("A text in both languages; Markdown in steps, questions and explanations", {{"en", words}, {"el", words}}, {"en", "el"});
}

Json name()
{
    return Json{{"type", "string"}, {"pattern", "^[a-z0-9][a-z0-9-]{0,63}$"}};
}

Json controls(const char *description, bool chapters)
{
    Json ids = Json::array();
    for (const ControlId &control : controlIds()) {
        if (chapters || !isChapter(control))
            ids.push_back(control.id);
    }
    return listOf(description, Json{{"enum", std::move(ids)}});
}

Json count(const char *description)
{
    return Json{{"description", description}, {"type", "integer"}, {"minimum", 1}, {"maximum", 1000000}};
}

Json state()
{
    Json properties;
    properties["model"] = Json{{"description", "A bundled network, or a path"}, {"type", "string"}, {"minLength", 1}};
    properties["data"] = Json{{"enum", {"sample", "cifar-100", "squad"}}};
    properties["images"] = count("Images or questions to evaluate");
    properties["calibration_images"] = count("Images or questions to calibrate with");
    properties["seed"] = Json{{"type", "integer"}, {"minimum", 0}};
    properties["recipe"] = reference("recipe");
    return object("What the step loads; what is left out stays as in the step before", std::move(properties), {});
}

Json run()
{
    Json properties;
    properties["name"] = name();
    properties["model"] = Json{{"description", "Default: the step's"}, {"type", "string"}, {"minLength", 1}};
    properties["recipe"] = reference("recipe");
    return object("A run that the step asks for", std::move(properties), {"name"});
}

Json expectation()
{
    std::string pattern;
    for (const std::string &path : runValuePaths()) {
        pattern += pattern.empty() ? "^(" : "|";
        for (const char letter : path)
            pattern += std::string_view(".[]").find(letter) != std::string_view::npos ? std::string("\\") + letter : std::string(1, letter);
    }
    const std::string any = "NAME";
    for (std::size_t at = pattern.find(any); at != std::string::npos; at = pattern.find(any, at))
        pattern.replace(at, any.size(), ".+");
    Json properties;
    properties["run"] = described("The run that is measured", name());
    properties["minus"] = described("The difference to this run", name());
    properties["over"] = described("The ratio to this run", name());
    properties["path"] = Json{{"description", "A number of the run's JSON"}, {"type", "string"}, {"pattern", pattern + ")$"}};
    return object("The measured value that the answer is compared with", std::move(properties), {"path"});
}

Json option()
{
    Json properties;
    properties["text"] = reference("text");
    properties["from"] = Json{{"description", "Right from this measured value on"}, {"type", "number"}};
    properties["to"] = Json{{"description", "Right below this measured value"}, {"type", "number"}};
    properties["right"] = Json{{"description", "Right, where nothing is measured"}, {"type", "boolean"}};
    properties["run"] = described("Order: the run that the item stands for", name());
    return object("An answer of a choice, or an item of an order", std::move(properties), {"text"});
}

Json question()
{
    Json properties;
    properties["text"] = reference("text");
    properties["kind"] = Json{{"enum", {"choice", "number", "order", "free"}}};
    properties["ask"] = Json{{"description", "Before the step's runs, or after them"}, {"enum", {"before", "after"}}};
    properties["expect"] = reference("expectation");
    properties["order"] = Json{{"description", "Order: the smallest or the largest first"}, {"enum", {"ascending", "descending"}}};
    properties["tolerance"] = Json{{"type", "number"}, {"minimum", 0}};
    properties["options"] = listOf("Of a choice or an order", reference("option"));
    properties["hints"] = listOf("Shown one after another", reference("text"));
    properties["explanation"] = reference("text");
    return object("A question whose answer is compared with what is measured", std::move(properties), {"text", "kind"});
}

Json step()
{
    Json properties;
    properties["text"] = reference("text");
    properties["show"] = controls("Its page is opened; the first counts", true);
    properties["hide"] = controls("Not to be seen during the step", false);
    properties["lock"] = controls("To be seen, not to be used", false);
    properties["state"] = reference("state");
    properties["runs"] = listOf("The runs that the step asks for", reference("run"));
    properties["question"] = reference("question");
    return object("One step", std::move(properties), {"text"});
}

} // namespace

std::string lessonSchemaText()
{
    Json recipe = Json::parse(recipeSchemaText());
    Json definitions = recipe["definitions"];
    recipe.erase("definitions");
    recipe.erase("$schema");
    definitions["recipe"] = std::move(recipe);
    definitions["text"] = text();
    definitions["state"] = state();
    definitions["run"] = run();
    definitions["expectation"] = expectation();
    definitions["option"] = option();
    definitions["question"] = question();
    definitions["step"] = step();

    Json properties;
    properties["$schema"] = Json{{"description", "Where this schema is, for editors"}, {"type", "string"}};
    properties["id"] = name();
    properties["version"] = count("Counted up whenever a step is added or changes its meaning: progress belongs to a version");
    properties["title"] = reference("text");
    properties["steps"] = Json{{"type", "array"}, {"minItems", 1}, {"maxItems", 200}, {"items", reference("step")}};
    Json schema;
    schema["$schema"] = "http://json-schema.org/draft-07/schema#";
    schema["title"] = "Quantoscope lesson";
    schema.update(object("A lesson: steps with texts, runs and questions", std::move(properties), {"id", "version", "title", "steps"}));
    schema["definitions"] = std::move(definitions);
    return jsonText(schema);
}

} // namespace quantoscope
