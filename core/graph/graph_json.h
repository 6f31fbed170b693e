// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph.h"

#include <string>
#include <string_view>

namespace quantoscope {

// The structure of a graph as JSON: nodes with name, op, inputs, attributes, activation and merged names, and the outputs; no
// parameters. Attributes with their usual value are left out. Numbers come back exactly.
std::string graphToJson(const Graph &graph);

// The reverse; parameters are empty. `source` names the file in errors.
// Errors: BadInput with the path in the JSON ("nodes[3].op"): not JSON, a field missing or of another type, an unknown word, a
// number out of range, an input that does not come before its reader. Parameters are not checked: call validate() once they are in.
Result<Graph> graphFromJson(std::string_view json, const std::string &source);

} // namespace quantoscope
