// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layer_cells.h"

#include "pages/layers/setting_words.h"
#include "words/field_terms.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct LayerCells {
    Q_DECLARE_TR_FUNCTIONS(LayerCells)
};

const QString kNone = QStringLiteral("–");

LayerCell nothing(const QString &hint)
{
    LayerCell cell;
    cell.text = kNone;
    cell.hint = hint;
    cell.muted = true;
    return cell;
}

LayerCell floats(const QString &hint)
{
    LayerCell cell;
    cell.text = LayerCells::tr("float", "in a cell");
    cell.hint = hint;
    cell.muted = true;
    return cell;
}

bool isStatic(const Recipe &recipe)
{
    return recipe.method == Method::Static || recipe.method == Method::StaticNoFuse;
}

QString byMethod(const Recipe &recipe)
{
    return recipe.method == Method::Fp32 ? LayerCells::tr("FP32 quantizes nothing.")
                                         : LayerCells::tr("The dynamic method quantizes linear layers alone.");
}

// Why the result of a layer is on no scale of its own.
LayerCell unquantizedResult(const LayerRow &row, const Recipe &recipe)
{
    if (recipe.method == Method::Fp32)
        return floats(byMethod(recipe));
    if (recipe.method == Method::Dynamic) {
        if (!row.plan.integerWeights)
            return floats(byMethod(recipe));
        LayerCell cell =
            floats(LayerCells::tr("The input is quantized anew for each batch while it runs, with 8 bits; the result is float."));
        cell.text = LayerCells::tr("per batch", "activations, dynamic");
        return cell;
    }
    if (row.plan.setting.keepFloat) {
        LayerCell cell = floats(LayerCells::tr("Kept in float."));
        cell.changed = !row.hasWeights() && row.op != OpType::Input && !recipe.defaults.keepFloat;
        return cell;
    }
    return floats(LayerCells::tr("Every layer behind it takes floats, so the result is not quantized."));
}

} // namespace

LayerCell weightsCell(const LayerRow &row, const Recipe &recipe)
{
    if (!row.hasWeights())
        return nothing(LayerCells::tr("This layer has no weights that could be quantized."));
    const LayerSetting &mine = row.plan.setting;
    const LayerSetting &base = recipe.defaults;
    const bool possible = isStatic(recipe) || (recipe.method == Method::Dynamic && row.op == OpType::Linear);
    LayerCell cell;
    if (row.plan.integerWeights) {
        cell.text = weightsShort(mine.weight);
        cell.hint = weightsLong(mine.weight, mine.weightObserver);
    } else {
        cell = floats(possible && mine.keepFloat ? LayerCells::tr("Kept in float.") : byMethod(recipe));
    }
    cell.editable = possible;
    cell.changed = possible && (mine.keepFloat != base.keepFloat ||
                                (!mine.keepFloat && (!(mine.weight == base.weight) || !(mine.weightObserver == base.weightObserver))));
    if (possible)
        cell.defaultHint = base.keepFloat ? LayerCells::tr("float", "in a cell") : weightsLong(base.weight, base.weightObserver);
    return cell;
}

LayerCell activationsCell(const LayerRow &row, const Recipe &recipe)
{
    const LayerSetting &mine = row.plan.setting;
    const LayerSetting &base = recipe.defaults;
    if (row.plan.result == ResultScale::OfInput) {
        LayerCell cell = floats(LayerCells::tr("Keeps the scale of its input: nothing to choose."));
        cell.text = LayerCells::tr("as input", "activations of a pooling");
        return cell;
    }
    if (row.plan.result == ResultScale::None)
        return unquantizedResult(row, recipe);
    LayerCell cell;
    cell.text = activationsShort(mine.activation);
    cell.hint = activationsLong(mine.activation, mine.observer);
    // Of a layer with weights the cell beside this one says that it is kept.
    const bool keptHere = !row.hasWeights() && row.op != OpType::Input && mine.keepFloat;
    if (keptHere)
        cell.text = LayerCells::tr("float", "in a cell");
    if (row.plan.precision == Precision::Float)
        cell.hint = LayerCells::tr("%1. The layer gives floats; who reads them quantizes them so.").arg(cell.hint);
    cell.editable = true;
    cell.changed = !(mine.activation == base.activation) || (keptHere && !base.keepFloat);
    cell.defaultHint = activationsLong(base.activation, base.observer);
    return cell;
}

LayerCell observerCell(const LayerRow &row, const Recipe &recipe)
{
    if (row.plan.result != ResultScale::Own)
        return nothing(activationsCell(row, recipe).hint);
    const LayerSetting &mine = row.plan.setting;
    LayerCell cell;
    cell.text = observerTitle(mine.observer);
    cell.hint = LayerCells::tr("How the range is chosen from what calibration saw: %1").arg(cell.text);
    cell.editable = true;
    cell.changed = !(mine.observer == recipe.defaults.observer);
    cell.defaultHint = observerTitle(recipe.defaults.observer);
    return cell;
}

QString fusedText(const LayerRow &row)
{
    QStringList parts;
    for (const OpType op : row.groupOps)
        parts << mergedOpText(op);
    return parts.join(QStringLiteral(" + "));
}

QString fusedHint(const LayerRow &row, const Recipe &recipe)
{
    if (row.group.empty())
        return LayerCells::tr("Nothing behind this layer can be merged into it.");
    QStringList names;
    for (std::size_t i = 1; i < row.group.size(); ++i)
        names << QString::fromStdString(row.group[i]);
    const QString list = names.join(QStringLiteral(", "));
    if (recipe.method == Method::StaticNoFuse)
        return LayerCells::tr("Not merged with %1: the method “%2” merges nothing.").arg(list, methodText(recipe.method));
    return row.fused ? LayerCells::tr("Merged with %1 into one layer.").arg(list) : LayerCells::tr("Could be merged with %1.").arg(list);
}

} // namespace quantoscope
