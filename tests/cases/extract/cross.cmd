# needs: m4 arm-none-eabi-gcc arm-none-eabi-objcopy
# Firmware of another CPU: the ELF file, stripped, and the bytes that are flashed.
. ./image.sh
mkdir "$TMP/c" && calgen tables --quiet -o "$TMP/c" ../audit/in/base.json
cat >"$TMP/main.c" <<'END'
#include "est_board_10w.h"
void _start(void);
void _start(void) { while (est_board_10w[0]) { } }
END
arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb -Os -ffreestanding -nostdlib -I "$TMP/c" -I "$ROOT/lib" \
	-Wl,-Ttext=0x8000000 -o "$TMP/firmware.elf" "$TMP/main.c" "$TMP/c/est_board_10w.c" || exit 2
arm-none-eabi-objcopy -S "$TMP/firmware.elf" "$TMP/stripped.elf"
arm-none-eabi-objcopy -O binary "$TMP/firmware.elf" "$TMP/firmware.bin"
arm-none-eabi-objcopy -O ihex "$TMP/firmware.elf" "$TMP/firmware.hex"
for image in firmware.elf stripped.elf firmware.bin; do
	calgen extract --list "$TMP/$image" | no_offsets | sed 's/section .*/in a section/'
done
calgen extract "$TMP/firmware.hex" 2>&1
(cd "$TMP" && calgen audit firmware.bin "$ROOT/tests/cases/audit/in/base.json") | sed 1q
