# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPRESET=asan -P build_preset.cmake, in the root of the repository
foreach(command "--preset;${PRESET}" "--build;--preset;${PRESET}")
  execute_process(COMMAND ${CMAKE_COMMAND} ${command} RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "cmake ${command} failed: ${failed}")
  endif()
endforeach()
