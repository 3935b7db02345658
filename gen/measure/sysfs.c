/* sysfs.c: reads small files and lists folders.
 *
 * Comes in: a root and paths below it.  Goes out: text and numbers; what cannot be
 * read is absent, never an error.  Must not know: what the files mean. */
#include "measure/sysfs.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_PATH 512

bool sysfs_text(const char *root, const char *path, char *to, size_t room)
{
	char full[MOST_PATH];
	size_t n = 0;

	if (snprintf(full, sizeof full, "%s%s", root, path) >= (int)sizeof full) {
		errno = ENAMETOOLONG;
		return false;
	}
	FILE *f = fopen(full, "r");
	if (!f)
		return false;
	errno = 0;
	n = fread(to, 1, room - 1, f);
	int why = ferror(f) ? errno : 0;
	fclose(f);
	while (n && isspace((unsigned char)to[n - 1]))
		n--;
	to[n] = '\0';
	/* Our files are UTF-8, whatever a driver says. */
	for (size_t i = 0; i < n; i++)
		if ((to[i] & 0x80) ||
		    (to[i] > 0 && to[i] < ' ' && !isspace((unsigned char)to[i])))
			to[i] = '?';
	errno = why;
	return n > 0;
}

double sysfs_number(const char *root, const char *path)
{
	char text[64], *end;
	if (!sysfs_text(root, path, text, sizeof text))
		return (double)NAN;
	double x = strtod(text, &end);
	return end == text || !isfinite(x) ? (double)NAN : x;
}

struct str sysfs_word(struct arena *a, const char *root, const char *path)
{
	char text[128];
	return sysfs_text(root, path, text, sizeof text) ? str_copy(a, str_of(text))
							 : STR("");
}

static int by_name(const void *a, const void *b)
{
	const char *x = a, *y = b;
	size_t nx = strlen(x), ny = strlen(y);
	return nx == ny ? strcmp(x, y) : nx < ny ? -1 : 1;
}

size_t sysfs_list(const char *root, const char *path, const char *prefix,
    char names[][SYSFS_NAME], size_t most)
{
	char full[MOST_PATH];
	size_t n = 0;
	struct dirent *entry;

	if (snprintf(full, sizeof full, "%s%s", root, path) >= (int)sizeof full)
		return 0;
	DIR *d = opendir(full);
	if (!d)
		return 0;
	while (n < most && (entry = readdir(d))) {
		size_t length = strlen(entry->d_name);
		if (entry->d_name[0] == '.' || length >= SYSFS_NAME ||
		    strncmp(entry->d_name, prefix, strlen(prefix)) != 0)
			continue;
		memcpy(names[n++], entry->d_name, length + 1);
	}
	closedir(d);
	qsort(names, n, SYSFS_NAME, by_name);
	return n;
}
