# SPDX-License-Identifier: GPL-3.0-or-later
# Debian 12's names. oneDNN's own CMake file wants OpenCL, so it is found by hand.
find_package(OpenMP REQUIRED COMPONENTS CXX)
find_package(OpenCV REQUIRED COMPONENTS core imgproc imgcodecs)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc)
find_package(SQLite3 REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

find_library(DNNL_LIBRARY dnnl REQUIRED)
find_path(DNNL_INCLUDE dnnl.hpp REQUIRED)
add_library(dnnl_imported INTERFACE)
target_link_libraries(dnnl_imported INTERFACE ${DNNL_LIBRARY})
target_include_directories(dnnl_imported SYSTEM INTERFACE ${DNNL_INCLUDE})

if(QUANTOSCOPE_TORCH)
  find_package(Torch REQUIRED)
  # Torch's CMake file appends its C++ standard and ABI flags globally; ours stay as they are.
  add_library(torch_imported INTERFACE)
  target_link_libraries(torch_imported INTERFACE ${TORCH_LIBRARIES})
  target_include_directories(torch_imported SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
endif()

if(QUANTOSCOPE_WORKERS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui)
endif()
if(QUANTOSCOPE_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network PrintSupport Svg Test LinguistTools)
  find_package(LibArchive REQUIRED)
  find_package(QCustomPlotQt6 REQUIRED)
endif()
