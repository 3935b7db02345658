/* draw.h: what commands that draw have in common. */
#ifndef CMD_DRAW_H
#define CMD_DRAW_H

#include "cmd/cmd.h"
#include "plot/figure.h"

/* The formats that --format names, each once; a usage error otherwise.  Returns how
 * many. */
size_t draw_formats(const struct args *args, const char *otherwise,
    enum figure_format formats[FIGURE_FORMATS]);

#endif
