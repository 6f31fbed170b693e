// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

enum class DType : std::uint8_t { F32, F64, F16, BF16, I8, U8, I16, I32, I64, Bool };

std::size_t dtypeSize(DType type);      // bytes of one element
std::string_view dtypeName(DType type); // "F32", "I8" … as safetensors writes them

using Shape = std::vector<std::int64_t>;
std::string shapeText(const Shape &shape); // "[64, 3, 3, 3]"

// A dense, row-major array with value semantics: copies share storage, mutableData() separates it first.
// Storage may be a memory-mapped file that the tensor keeps alive. Holds parameters and data; it computes nothing.
class Tensor
{
public:
    Tensor() = default;

    static Tensor zeros(DType type, Shape shape);
    // Takes the values; `values.size()` must equal the product of `shape`.
    static Tensor fromFloats(Shape shape, const std::vector<float> &values);
    // Refers to memory that `owner` keeps alive (a mapped file). Any alignment is allowed for conversion functions;
    // data<T>() needs the alignment of T.
    static Tensor view(DType type, Shape shape, const std::byte *data, std::shared_ptr<const void> owner);

    bool empty() const { return m_data == nullptr; }
    DType dtype() const { return m_dtype; }
    const Shape &shape() const { return m_shape; }
    std::int64_t dim(std::size_t i) const { return m_shape.at(i); }
    std::size_t rank() const { return m_shape.size(); }
    std::int64_t elementCount() const;
    std::size_t byteCount() const { return static_cast<std::size_t>(elementCount()) * dtypeSize(m_dtype); }

    const std::byte *bytes() const { return m_data; }
    std::byte *mutableBytes();

    template <typename T>
    const T *data() const
    {
        return reinterpret_cast<const T *>(m_data);
    }
    template <typename T>
    T *mutableData()
    {
        return reinterpret_cast<T *>(mutableBytes());
    }

    // Converts any dtype to F32 (a shared copy if it is F32 and aligned already).
    Tensor toF32() const;
    Tensor reshaped(Shape shape) const; // same element count

private:
    DType m_dtype = DType::F32;
    Shape m_shape;
    const std::byte *m_data = nullptr;
    std::shared_ptr<const void> m_owner;
    std::shared_ptr<std::vector<std::byte>> m_own; // set when the storage is ours and writable
};

float halfToFloat(std::uint16_t bits);
std::uint16_t floatToHalf(float value); // round to nearest even
float bfloat16ToFloat(std::uint16_t bits);

} // namespace quantoscope
