/* backend.c: the list of back-ends and of the number formats they know.
 *
 * Comes in: backends.h.  Goes out: a table.  Must not know: any of them. */
#include "measure/backend.h"

const struct backend *const backends[] = {
#define BACKEND(name) &backend_##name,
#include "measure/backends.h"
#undef BACKEND
};
const size_t nbackends = sizeof backends / sizeof *backends;

const char *const element_names[] = {"fp32", "bf16", "int8", "fp16", "tf32", NULL};

unsigned element_bytes(enum element e)
{
	return e == ELEMENT_FP32 || e == ELEMENT_TF32 ? 4 : e == ELEMENT_INT8 ? 1 : 2;
}
