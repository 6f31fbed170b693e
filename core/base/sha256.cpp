// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include "base/mapped_file.h"

#include <openssl/sha.h>

namespace quantoscope {

std::string sha256Hex(std::span<const std::byte> bytes)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), digest);
    constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * sizeof digest);
    for (const unsigned char value : digest) {
        hex += kDigits[value >> 4];
        hex += kDigits[value & 0xf];
    }
    return hex;
}

Result<std::string> sha256OfFile(const std::filesystem::path &file)
{
    QS_TRY_ASSIGN(auto mapped, MappedFile::open(file));
    return sha256Hex(mapped->bytes());
}

} // namespace quantoscope
