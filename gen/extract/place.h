/* place.h: an offset of an image in words for people. */
#ifndef EXTRACT_PLACE_H
#define EXTRACT_PLACE_H

#include "base/str.h"

enum place_kind { PLACE_RAW, PLACE_ELF, PLACE_ARCHIVE };
/* By the first bytes. */
enum place_kind place_kind(struct str image);
/* "0x1f40, section .rodata of member est_x.o"; as much of it as the image says.
 * Headers may lie: what they say is only ever printed. */
void place_print(struct buf *b, struct str image, size_t at);

#endif
