/* fuzz.h: what the harnesses share.  Each is one LLVMFuzzerTestOneInput, for
 * libFuzzer, AFL++ (its libFuzzer driver) and replay.c alike. */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/str.h"
#include "input/diag.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What must hold; libFuzzer keeps the input that made it fail. */
#define FUZZ_HOLDS(cond)                                                               \
	do {                                                                           \
		if (!(cond)) {                                                         \
			fprintf(                                                       \
			    stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #cond); \
			abort();                                                       \
		}                                                                      \
	} while (0)

/* The input as a text that ends with its NUL, exactly as long as it is. */
static inline struct str fuzz_text(struct arena *a, const uint8_t *data, size_t size)
{
	return (struct str){arena_text(a, (const char *)data, size), size};
}

/* The input as a file of this process, for readers that want a path; the last one
 * is replaced. */
static inline const char *fuzz_file(struct str text)
{
	static char path[64];
	static int fd = -1;

	if (fd < 0) {
		/* In memory: a disk would make most of a run wait. */
		snprintf(path, sizeof path, "/fuzz-%ld", (long)getpid());
		fd = shm_open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
		FUZZ_HOLDS(fd >= 0);
		/* Reached by its descriptor from now on: nothing is left behind. */
		shm_unlink(path);
		snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	}
	FUZZ_HOLDS(ftruncate(fd, 0) == 0);
	FUZZ_HOLDS(pwrite(fd, text.s, text.n, 0) == (ssize_t)text.n);
	return path;
}

/* Every input begins without a past: else messages that were printed a hundred times
 * would never be formatted again. */
static inline void fuzz_end(struct arena *a)
{
	diag_flush();
	arena_free(a);
}

#endif
