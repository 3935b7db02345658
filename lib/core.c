/* core.c: the functions of est_core.h for CPUs on which they are not inlined. */
#define EST_CORE_BODIES
#include "est_core.h"
