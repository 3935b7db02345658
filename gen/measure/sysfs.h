/* sysfs.h: small files of /proc and /sys, below a root that need not be "/". */
#ifndef MEASURE_SYSFS_H
#define MEASURE_SYSFS_H

#include <stdbool.h>

#include "base/str.h"

/* The file's text without white space at its end; false where there is none: errno
 * says why (0: it is empty).  What does not fit into `room` is cut; what is no ASCII
 * becomes a question mark. */
bool sysfs_text(const char *root, const char *path, char *to, size_t room);
/* The number that it begins with, or NAN. */
double sysfs_number(const char *root, const char *path);
struct str sysfs_word(struct arena *a, const char *root, const char *path);

/* Names in a folder that begin with `prefix`, in byte order of equally long names
 * before longer ones, so that 2 comes before 10.  At most `most`, each shorter than
 * SYSFS_NAME; longer ones are left out. */
#define SYSFS_NAME 64
size_t sysfs_list(const char *root, const char *path, const char *prefix,
    char names[][SYSFS_NAME], size_t most);

#endif
