# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the .deb that CPack makes of it.
include(GNUInstallDirs)

# Networks and samples lie beside the program as files: bin/quantoscope, share/quantoscope/models. Icons, topics and translations are
# compiled in.
install(DIRECTORY resources/ DESTINATION ${CMAKE_INSTALL_DATADIR}/quantoscope
  PATTERN icons EXCLUDE PATTERN topics.json EXCLUDE)
install(FILES LICENSE README.md packaging/copyright DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/quantoscope)
foreach(program quantoscope-cli quantoscope)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
if(TARGET quantoscope)
  set(id org.quantoscope.Quantoscope)
  install(FILES packaging/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES packaging/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES resources/icons/quantoscope.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME quantoscope)
set(CPACK_PACKAGE_VENDOR "Quantoscope")
set(CPACK_PACKAGE_CONTACT "The authors of Quantoscope")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "explore neural-network quantization by clicking")
set(CPACK_PACKAGE_DESCRIPTION "Takes a trained neural network, quantizes it layer by layer the way you choose, runs the result
on real integer kernels, and shows what it cost in accuracy and what it gained in size and time.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# LibTorch takes any BLAS, and the reference one is many times slower; the others are Qt's words and Wayland, and the interface's type.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libopenblas0-pthread, qt6-translations-l10n, qt6-wayland, fonts-open-sans")
set(CPACK_DEBIAN_FILE_PERMISSIONS_STRICT ON) # nothing is writable for the group, whatever umask it was made under
include(CPack)
