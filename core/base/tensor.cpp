// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tensor.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <functional>
#include <numeric>
#include <stdexcept>

namespace quantoscope {

std::size_t dtypeSize(DType type)
{
    switch (type) {
    case DType::F64:
    case DType::I64:
        return 8;
    case DType::F32:
    case DType::I32:
        return 4;
    case DType::F16:
    case DType::BF16:
    case DType::I16:
        return 2;
    case DType::I8:
    case DType::U8:
    case DType::Bool:
        return 1;
    }
    return 1;
}

std::string_view dtypeName(DType type)
{
    switch (type) {
    case DType::F32: return "F32";
    case DType::F64: return "F64";
    case DType::F16: return "F16";
    case DType::BF16: return "BF16";
    case DType::I8: return "I8";
    case DType::U8: return "U8";
    case DType::I16: return "I16";
    case DType::I32: return "I32";
    case DType::I64: return "I64";
    case DType::Bool: return "BOOL";
    }
    return "?";
}

std::string shapeText(const Shape &shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

static std::int64_t product(const Shape &shape)
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

std::int64_t Tensor::elementCount() const
{
    return m_data ? product(m_shape) : 0;
}

Tensor Tensor::zeros(DType type, Shape shape)
{
    Tensor t;
    t.m_dtype = type;
    t.m_shape = std::move(shape);
    const auto count = static_cast<std::size_t>(product(t.m_shape));
    // One spare byte keeps the pointer of an empty tensor non-null.
    t.m_own = std::make_shared<std::vector<std::byte>>(count * dtypeSize(type) + 1);
    t.m_data = t.m_own->data();
    t.m_owner = t.m_own;
    return t;
}

Tensor Tensor::fromFloats(Shape shape, const std::vector<float> &values)
{
    if (product(shape) != static_cast<std::int64_t>(values.size()))
        throw std::invalid_argument("Tensor::fromFloats: " + std::to_string(values.size()) + " values for " + shapeText(shape));
    Tensor t = zeros(DType::F32, std::move(shape));
    if (!values.empty())
        std::memcpy(t.m_own->data(), values.data(), values.size() * sizeof(float));
    return t;
}

Tensor Tensor::view(DType type, Shape shape, const std::byte *data, std::shared_ptr<const void> owner)
{
    Tensor t;
    t.m_dtype = type;
    t.m_shape = std::move(shape);
    t.m_data = data;
    t.m_owner = std::move(owner);
    return t;
}

std::byte *Tensor::mutableBytes()
{
    // Two handles of ours (m_own and m_owner) point at storage that nobody else shares.
    if (!m_own || m_own.use_count() > 2) {
        const std::size_t size = byteCount();
        auto copy = std::make_shared<std::vector<std::byte>>(size + 1);
        if (size > 0)
            std::memcpy(copy->data(), m_data, size);
        m_own = std::move(copy);
        m_data = m_own->data();
        m_owner = m_own;
    }
    return m_own->data();
}

float halfToFloat(std::uint16_t bits)
{
    const std::uint32_t sign = static_cast<std::uint32_t>(bits & 0x8000u) << 16;
    std::uint32_t exponent = (bits >> 10) & 0x1fu;
    std::uint32_t mantissa = bits & 0x3ffu;
    if (exponent == 0x1f)
        return std::bit_cast<float>(sign | 0x7f800000u | (mantissa << 13));
    if (exponent == 0) {
        if (mantissa == 0)
            return std::bit_cast<float>(sign);
        exponent = 1;
        while (!(mantissa & 0x400u)) {
            mantissa <<= 1;
            --exponent;
        }
        mantissa &= 0x3ffu;
    }
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (mantissa << 13));
}

std::uint16_t floatToHalf(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000u);
    const std::uint32_t magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u)
        return sign | 0x7e00u; // NaN
    if (magnitude >= 0x47800000u)
        return sign | 0x7c00u; // too large: infinity
    if (magnitude < 0x38800000u) {
        // Subnormal in half precision: let the float unit round.
        const float scaled = std::bit_cast<float>(magnitude) * 0x1p24f;
        return sign | static_cast<std::uint16_t>(std::nearbyint(scaled));
    }
    const std::uint32_t rounded = magnitude + 0xfffu + ((magnitude >> 13) & 1u);
    return sign | static_cast<std::uint16_t>((rounded - 0x38000000u) >> 13);
}

float bfloat16ToFloat(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

template<typename T>
static T loadAt(const std::byte *data, std::int64_t i)
{
    T value;
    std::memcpy(&value, data + static_cast<std::size_t>(i) * sizeof(T), sizeof(T));
    return value;
}

Tensor Tensor::toF32() const
{
    const bool aligned = reinterpret_cast<std::uintptr_t>(m_data) % alignof(float) == 0;
    if (m_dtype == DType::F32 && aligned)
        return *this;
    Tensor out = zeros(DType::F32, m_shape);
    auto *to = out.mutableData<float>();
    const std::int64_t count = elementCount();
    for (std::int64_t i = 0; i < count; ++i) {
        switch (m_dtype) {
        case DType::F32: to[i] = loadAt<float>(m_data, i); break;
        case DType::F64: to[i] = static_cast<float>(loadAt<double>(m_data, i)); break;
        case DType::F16: to[i] = halfToFloat(loadAt<std::uint16_t>(m_data, i)); break;
        case DType::BF16: to[i] = bfloat16ToFloat(loadAt<std::uint16_t>(m_data, i)); break;
        case DType::I8: to[i] = loadAt<std::int8_t>(m_data, i); break;
        case DType::U8:
        case DType::Bool: to[i] = loadAt<std::uint8_t>(m_data, i); break;
        case DType::I16: to[i] = loadAt<std::int16_t>(m_data, i); break;
        case DType::I32: to[i] = static_cast<float>(loadAt<std::int32_t>(m_data, i)); break;
        case DType::I64: to[i] = static_cast<float>(loadAt<std::int64_t>(m_data, i)); break;
        }
    }
    return out;
}

Tensor Tensor::reshaped(Shape shape) const
{
    if (product(shape) != elementCount())
        throw std::invalid_argument("Tensor::reshaped: " + shapeText(m_shape) + " to " + shapeText(shape));
    Tensor t = *this;
    t.m_shape = std::move(shape);
    return t;
}

} // namespace quantoscope
