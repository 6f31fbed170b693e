// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_drawing.h"

#include <map>

namespace quantoscope {

std::string shapeLabel(const Shape &shape)
{
    std::string text;
    for (const std::int64_t extent : shape)
        text += (text.empty() ? "" : "×") + std::to_string(extent);
    return text;
}

GraphDrawing drawingOf(const ModelInspection &inspection)
{
    GraphDrawing drawing;
    for (const InspectedLayer &inspected : inspection.layers) {
        DrawnLayer layer;
        layer.name = inspected.name;
        layer.op = inspected.op;
        layer.fusedInto = inspected.fusedInto;
        layer.inputs = inspected.inputs;
        layer.shape = shapeLabel(inspected.shape);
        layer.parameters = inspected.parameters;
        layer.macs = inspected.macs;
        if (inspected.planned) {
            if (inspected.op == opName(OpType::Conv2d) || inspected.op == opName(OpType::Linear))
                layer.weightBits = inspected.weight ? inspected.weight->bits : kFloatBits;
            layer.activationBits = inspected.activation ? inspected.activation->bits : kFloatBits;
        }
        drawing.layers.push_back(std::move(layer));
    }
    return drawing;
}

void setRunFigures(GraphDrawing &drawing, const std::vector<LayerRecord> &records)
{
    std::map<std::string, const LayerRecord *> byName;
    for (const LayerRecord &record : records)
        byName[record.name] = &record;
    for (DrawnLayer &layer : drawing.layers) {
        layer.weightBits.reset();
        layer.activationBits.reset();
        layer.sqnrDb.reset();
        layer.latencyMs.reset();
        const auto found = byName.find(layer.name);
        if (found == byName.end())
            continue;
        const LayerRecord &record = *found->second;
        layer.fusedInto = record.fusedInto;
        if (!record.fusedInto.empty())
            continue;
        if (layer.op == opName(OpType::Conv2d) || layer.op == opName(OpType::Linear))
            layer.weightBits = record.weight ? record.weight->bits : kFloatBits;
        layer.activationBits = record.activation ? record.activation->bits : kFloatBits;
        layer.sqnrDb = record.sqnrDb;
        layer.latencyMs = record.latencyMs;
    }
}

} // namespace quantoscope
