/* git_driver.h: what git runs for a file with the attribute diff=calgen. */
#ifndef CMD_GIT_DRIVER_H
#define CMD_GIT_DRIVER_H

#include "cmd/cmd.h"

/* The external driver: PATH OLD-FILE OLD-HASH OLD-MODE NEW-FILE NEW-HASH NEW-MODE,
 * and two words more after a rename (gitdiff(1) of GIT_EXTERNAL_DIFF). */
int git_driver_diff(struct args *args);
/* textconv: FILE as lines that a line diff can compare. */
int git_driver_textconv(struct args *args);

#endif
