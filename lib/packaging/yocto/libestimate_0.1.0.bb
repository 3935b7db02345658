SUMMARY = "Latency and energy of neural-network work on a device"
DESCRIPTION = "A static library that answers from tables: integers only, no heap, \
nothing to link. The native recipe brings calgen, the compiler of the tables."
SECTION = "libs"
LICENSE = "MIT"
LIC_FILES_CHKSUM = "file://LICENSE;md5=d828935b0fdaff171206158edd1d25ea"

# The tarball of `ninja dist`, in a folder files/ beside this recipe.
SRC_URI = "file://libestimate-${PV}.tar.gz"
S = "${WORKDIR}/libestimate-${PV}"
B = "${WORKDIR}/build"

DEPENDS = "ninja-native re2c-native m4-native zlib-native"

# More for configure: "--tables=ID,ID" for these devices alone.
ESTIMATE_CONFIGURE ?= ""

do_configure() {
	cd ${B}
	${S}/configure --cross=${TARGET_SYS} --prefix=${prefix} --libdir=${libdir} ${ESTIMATE_CONFIGURE} \
		CC="${CC}" AR="${AR}" CFLAGS="${CFLAGS} -fno-stack-protector" \
		HOSTCC="${BUILD_CC}" HOSTCFLAGS="${BUILD_CFLAGS}" LDFLAGS="${BUILD_LDFLAGS}"
}

do_compile() {
	cd ${B}
	ninja
}

do_install() {
	cd ${B}
	DESTDIR=${D} ninja install
}

# calgen was built for the machine that builds.
do_install:append:class-target() {
	rm -rf ${D}${bindir} ${D}${datadir}/bash-completion ${D}${datadir}/zsh ${D}${mandir}/man1
}

# A static library alone: the empty package lets others depend on it.
ALLOW_EMPTY:${PN} = "1"
FILES:${PN}-dev += "${libdir}/cmake"

BBCLASSEXTEND = "native nativesdk"
