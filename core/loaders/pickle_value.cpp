// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "loaders/pickle.h"

namespace quantoscope {

std::string_view pickleKindName(PickleKind kind)
{
    switch (kind) {
    case PickleKind::None: return "None";
    case PickleKind::Bool: return "a truth value";
    case PickleKind::Int: return "a number";
    case PickleKind::BigInt: return "a large number";
    case PickleKind::Float: return "a floating-point number";
    case PickleKind::Text: return "a text";
    case PickleKind::Bytes: return "bytes";
    case PickleKind::Tuple: return "a tuple";
    case PickleKind::List: return "a list";
    case PickleKind::Set: return "a set";
    case PickleKind::Dict: return "a dictionary";
    case PickleKind::Global: return "a class or function";
    case PickleKind::Call: return "the result of a call";
    case PickleKind::Object: return "an object";
    case PickleKind::Persistent: return "a storage";
    }
    return "?";
}

const PickleValue *PickleValue::find(std::string_view key) const
{
    for (std::size_t i = items.size() / 2; i-- > 0;) {
        if (items[2 * i]->is(PickleKind::Text) && items[2 * i]->text == key)
            return items[2 * i + 1];
    }
    return nullptr;
}

std::string pickleClassName(const PickleValue &object)
{
    const PickleValue *type = object.callee;
    if (type->is(PickleKind::Persistent)) { // ("module", class, source file, source)
        const PickleValue *id = type->payload;
        type = id->is(PickleKind::Tuple) && id->items.size() >= 2 ? id->items[1] : id;
    }
    return type->is(PickleKind::Global) ? type->text : std::string("of no name");
}

Error wholeModuleError(const PickleValue &object, const std::string &fileName)
{
    return notPossible("checkpoint.whole-module",
                       "{file}: holds a whole pickled module of class {class}, which only its own Python code can rebuild. Save its "
                       "state_dict instead: torch.save(model.state_dict(), …).",
                       {{"file", fileName}, {"class", printableText(pickleClassName(object))}});
}

} // namespace quantoscope
