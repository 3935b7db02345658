/* backend.h: what runs kernels.  One file each, listed in backends.h. */
#ifndef MEASURE_BACKEND_H
#define MEASURE_BACKEND_H

#include "measure/kernel.h"

struct arena;
struct machine;

enum element { ELEMENT_FP32, ELEMENT_BF16, ELEMENT_INT8, ELEMENT_FP16, ELEMENT_TF32 };
extern const char *const element_names[]; /* precisions of classes.json; NULL ends */
unsigned element_bytes(enum element e);

struct backend {
	const char *name, *summary;
	/* Largest kernel that it finishes in sensible time, FLOPs. */
	uint64_t flops_most;
	unsigned threads_most; /* 0: any number */
	/* Makes it ready for `threads` threads and kernels of `e`; NULL, or in one
	 * line why it cannot run on this machine. */
	const char *(*open)(unsigned threads, enum element e);
	const char *(*version)(void); /* "oneDNN 2.6.3, …", after open */
	/* A kernel with its buffers, filled; NULL where it has none such. */
	void *(*prepare)(const struct kernel *k);
	void (*run)(void *prepared); /* returns when the result is there */
	void (*release)(void *prepared);
	/* What an accelerator has besides; NULL: run is timed, between readings of our
	 * clock, and a sweep over memory empties the caches. */
	bool accelerator;
	/* Time of so many calls, one after the other, by its own clock; ns. */
	double (*time)(void *prepared, uint64_t calls);
	/* One pass over kernels that feed each other; NULL: run after run is timed. */
	double (*time_chain)(void *const *prepared, size_t n);
	void (*evict)(void);         /* empties its caches */
	const char *(*device)(void); /* after open: its name; NULL: the CPU's */
	const char *(*bus_id)(void); /* after open: which one it is; NULL: not known */
	/* Adds the accelerator to a state of the machine. */
	void (*state)(struct arena *a, struct machine *m);
	/* Members of the row's "estimate" besides: `, "name": value`. */
	void (*members)(struct buf *b, void *prepared);
	/* NULL where the back-end cannot.  From now on input `index` is what `producer`
	 * writes, in whatever layout; false: its buffer is too small. */
	bool (*feed)(void *prepared, unsigned index, const void *producer);
	/* Reads the inputs, which leaves them where their producer would have. */
	void (*touch)(void *prepared);
};

/* In the order of preference. */
extern const struct backend *const backends[];
extern const size_t nbackends;

#define BACKEND(name) extern const struct backend backend_##name;
#include "measure/backends.h"
#undef BACKEND

#endif
