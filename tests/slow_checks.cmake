# SPDX-License-Identifier: GPL-3.0-or-later
# What needs a build of its own, as CTest tests with the label `slow` (`ctest -LE slow` leaves them out): core's tests under the
# address and undefined-behaviour sanitizers, and every fuzz target for 20 s. The builds are fixtures, so that they are made
# only when one of their tests was asked for.
if(QUANTOSCOPE_SANITIZE)
  return()
endif()

# preset_build(NAME): a test that configures and builds the preset NAME, and the fixture of that name.
function(preset_build name)
  add_test(NAME ${name}.build
    COMMAND ${CMAKE_COMMAND} -DPRESET=${name} -P ${CMAKE_CURRENT_SOURCE_DIR}/build_preset.cmake
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)
  set_tests_properties(${name}.build PROPERTIES FIXTURES_SETUP ${name} PROCESSORS ${cores} TIMEOUT 2400 LABELS slow)
endfunction()

preset_build(asan)
foreach(area ${core_test_areas})
  add_test(NAME asan.${area} COMMAND ${CMAKE_SOURCE_DIR}/build-asan/tests/${area}_tests --gtest_brief=1)
  set_tests_properties(asan.${area} PROPERTIES FIXTURES_REQUIRED asan TIMEOUT 1200 LABELS slow PROCESSORS 2
    ENVIRONMENT "ASAN_OPTIONS=allocator_may_return_null=1;UBSAN_OPTIONS=print_stacktrace=1")
endforeach()

file(GLOB fuzz_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/*_fuzz.cpp)
if(fuzz_sources)
  preset_build(fuzz)
endif()
foreach(source ${fuzz_sources})
  get_filename_component(program ${source} NAME_WE)
  string(REGEX REPLACE "_fuzz$" "" name ${program})
  # New inputs and what made the program fail go into the build folder; the committed corpus is only read.
  set(found ${CMAKE_SOURCE_DIR}/build-fuzz/found/${name})
  file(MAKE_DIRECTORY ${found})
  set(corpus ${found} ${CMAKE_CURRENT_SOURCE_DIR}/golden)
  if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
    list(APPEND corpus ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
  endif()
  add_test(NAME fuzz.${name} COMMAND ${CMAKE_SOURCE_DIR}/build-fuzz/tests/fuzz/${program}
    -max_total_time=20 -max_len=65536 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1
    -artifact_prefix=${CMAKE_SOURCE_DIR}/build-fuzz/failed-${name}- ${corpus})
  set_tests_properties(fuzz.${name} PROPERTIES FIXTURES_REQUIRED fuzz TIMEOUT 180 LABELS "slow;fuzz"
    ENVIRONMENT "ASAN_OPTIONS=allocator_may_return_null=1")
endforeach()

# What the bundled lessons say, with the real engine on the sample: minutes.
add_test(NAME lessons COMMAND engine_tests --gtest_filter=LessonEffects.*)
set_tests_properties(lessons PROPERTIES TIMEOUT 1800 PROCESSORS 2 LABELS slow ENVIRONMENT "QUANTOSCOPE_SLOW_TESTS=1")
