/* glyphs.h: characters that no font of this machine draws. */
#ifndef PLOT_GLYPHS_H
#define PLOT_GLYPHS_H

#include "base/str.h"

/* Replaces in a script of gnuplot, where all but ASCII is written as octal bytes
 * ("\360\237\231\202"), each character that no installed font has by U+FFFD.
 * Without fc-list, which knows the fonts, the script stays as it is. */
void glyphs_replace_missing(struct buf *script, char *const envp[]);

#endif
