/* stub.h: what the parts of the made-up accelerator share. */
#ifndef STUB_H
#define STUB_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure/cuda.h"

#define LAUNCH_NS 5000.0
#define GRAPH_NS 6000.0
#define WORK_NS 2000.0
#define BUSY_W 200.0
#define IDLE_W 50.0

/* A variable of the environment as a number. */
double variable(const char *name, double otherwise);
/* The status of a call: 0, or what it is told to fail with. */
int enter(const char *name);
/* An object that must be given back. */
int make(void **to);
int destroy(void *object);
/* One operation into the stream, or into the graph at hand. */
int launch(void);
/* Whether n bytes from `at` on belong to one piece of memory. */
int inside(uint64_t at, size_t n);
/* Simulated work of the device so far. */
double worked(void);

#define CALL(name, arguments)                                                          \
	int name arguments;                                                            \
	int name arguments

#define ENTER                                                                          \
	do {                                                                           \
		int status = enter(__func__);                                          \
		if (status)                                                            \
			return status;                                                 \
	} while (0)

#endif
