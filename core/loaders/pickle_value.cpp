// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "loaders/pickle.h"

namespace quantoscope {

Message pickleKindName(PickleKind kind)
{
    switch (kind) {
    case PickleKind::None: return Message::verbatim("None");
    case PickleKind::Bool: return Message("pickle.kind.truth-value", "a truth value");
    case PickleKind::Int: return Message("pickle.kind.number", "a number");
    case PickleKind::BigInt: return Message("pickle.kind.large-number", "a large number");
    case PickleKind::Float: return Message("pickle.kind.float", "a floating-point number");
    case PickleKind::Text: return Message("pickle.kind.text", "a text");
    case PickleKind::Bytes: return Message("pickle.kind.bytes", "bytes");
    case PickleKind::Tuple: return Message("pickle.kind.tuple", "a tuple");
    case PickleKind::List: return Message("pickle.kind.list", "a list");
    case PickleKind::Set: return Message("pickle.kind.set", "a set");
    case PickleKind::Dict: return Message("pickle.kind.dictionary", "a dictionary");
    case PickleKind::Global: return Message("pickle.kind.class", "a class or function");
    case PickleKind::Call: return Message("pickle.kind.call", "the result of a call");
    case PickleKind::Object: return Message("pickle.kind.object", "an object");
    case PickleKind::Persistent: return Message("pickle.kind.storage", "a storage");
    }
    return Message::verbatim("?");
}

const PickleValue *PickleValue::find(std::string_view key) const
{
    for (std::size_t i = items.size() / 2; i-- > 0;) {
        if (items[2 * i]->is(PickleKind::Text) && items[2 * i]->text == key)
            return items[2 * i + 1];
    }
    return nullptr;
}

Message pickleClassName(const PickleValue &object)
{
    const PickleValue *type = object.callee;
    if (type->is(PickleKind::Persistent)) { // ("module", class, source file, source)
        const PickleValue *id = type->payload;
        type = id->is(PickleKind::Tuple) && id->items.size() >= 2 ? id->items[1] : id;
    }
    return type->is(PickleKind::Global) ? Message::verbatim(printableText(type->text)) : Message("pickle.no-class-name", "without a name");
}

Error wholeModuleError(const PickleValue &object, const std::string &fileName)
{
    return notPossible("checkpoint.whole-module",
                       "{file}: holds a whole pickled module of class {class}, which only its own Python code can rebuild. Save its "
                       "state_dict instead: torch.save(model.state_dict(), …).",
                       {{"file", fileName}, {"class", pickleClassName(object)}});
}

} // namespace quantoscope
