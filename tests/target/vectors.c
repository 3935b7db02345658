/* vectors.c: a firmware's boot test: checks a device's table and runs its vectors.
 * Exits with 0, with 1 for a bad table, with 2 for other bits.  With a C library it
 * is an ordinary program; bare, it starts itself and tells the emulator. */
#include "estimate.h"

#include "start.h"

extern const uint32_t DEVICE[];
extern const struct est_vector VECTORS[];
extern const size_t NVECTORS;

static int test(void)
{
	size_t failed;

	if (est_device_check(DEVICE, SIZE_MAX / 4) != EST_OK)
		return 1;
	if (NVECTORS < 100)
		return 1;
	if (est_self_test(DEVICE, VECTORS, NVECTORS, &failed) != EST_OK)
		return 2;
	return 0;
}

START(test)
