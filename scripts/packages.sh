# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Debian 12's packages, named here and nowhere else. Sourced by ./run and ./test.

# To build and run the program.
run_packages=(
    g++ cmake ninja-build ccache
    libtorch-dev libdnnl-dev libopenblas0-pthread libomp-dev
    libopencv-dev
    nlohmann-json3-dev libvalijson-dev libsqlite3-dev libssl-dev libarchive-dev libicu-dev libcli11-dev
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libqcustomplot-dev
    fonts-dejavu-core fonts-open-sans qt6-translations-l10n
)

# Besides, to build and run the tests, the sanitizer builds and the fuzz targets.
test_packages=(
    libgtest-dev libgmock-dev libbenchmark-dev
    clang-14 libclang-rt-14-dev
    python3
    shellcheck
    desktop-file-utils appstream
    xvfb xauth xdotool
)

# Besides, to make the .deb: CPack asks dpkg-shlibdeps and file which packages the programs need.
package_packages=(
    dpkg-dev file
)
