# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Installing what is missing and building; sourced by ./run and ./test, which stand in the root of the repository.

build_dir=build
stamp=$build_dir/.built

# Installs those of the named packages that are missing. Asks for root only then; says the apt line where it cannot.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        printf 'These scripts install Debian 12 packages. Here install yourself what corresponds to:\n  %s\n' "$*" >&2
        return 1
    fi
    local installed missing=() package root=()
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p') || true
    for package in "$@"; do
        grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    local line="apt-get install --no-install-recommends ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
            printf 'These packages are missing, and this user may not install them. As root:\n  %s\n' "$line" >&2
            return 1
        fi
        root=(sudo)
    fi
    printf 'Installing %d packages: %s\n' ${#missing[@]} "${missing[*]}"
    if ! { "${root[@]}" apt-get update -qq &&
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; }; then
        printf 'Installing failed. By hand, as root:\n  apt-get update && %s\n' "$line" >&2
        return 1
    fi
}

# One compiler a core, and no more than fit into memory: a file with LibTorch's headers takes 0.9 GB.
build_jobs() {
    local cores memory_mb
    cores=$(nproc)
    memory_mb=$(awk '/^MemAvailable/ {print int($2 / 1024)}' /proc/meminfo)
    local fits=$((memory_mb / 1200))
    [ "$fits" -lt 1 ] && fits=1
    echo $((cores < fits ? cores : fits))
}

# True when the program named first exists and nothing that goes into it changed since it was built.
up_to_date() {
    [ -x "$1" ] && [ -e "$stamp" ] &&
        [ -z "$(find CMakeLists.txt cmake app core ui translations -newer "$stamp" -print -quit)" ]
}

# build_release ON|OFF TARGET...: configures where needed, builds, and notes when it began, for up_to_date.
build_release() {
    local tests=$1
    shift
    mkdir -p "$build_dir"
    touch "$stamp.began"
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    if [ ! -e $build_dir/build.ninja ] || { [ "$tests" = ON ] && ! grep -q '^QUANTOSCOPE_TESTS:BOOL=ON' $build_dir/CMakeCache.txt; }; then
        cmake -S . -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=Release -DQUANTOSCOPE_TESTS="$tests"
    fi
    ninja -C "$build_dir" -j "$(build_jobs)" "$@"
    mv "$stamp.began" "$stamp"
}
