/* chain.c: a network of kernels that feed each other, on the back-end that is named;
 * with a second word, one whose steps do not fit each other. */
#include "measure/chain.h"

#include <stdio.h>
#include <string.h>

#define IMAGE .batch = 1, .height = 8, .width = 8, .kernel = 3, .stride = 1, .heads = 1

/* A convolution, a depthwise one, their sum, and both joined. */
static const struct chain_step steps[] = {
    {{.kind = KERNEL_CONV2D,
	 .channels = 8,
	 .out = 8,
	 .groups = 1,
	 .post = POST_RELU,
	 IMAGE},
	{0, 0}},
    {{.kind = KERNEL_CONV2D, .channels = 8, .out = 8, .groups = 8, IMAGE}, {1, 0}},
    {{.kind = KERNEL_ADD, .channels = 8, .groups = 1, IMAGE}, {1, 2}},
    {{.kind = KERNEL_CONCAT, .channels = 16, .groups = 1, IMAGE}, {2, 3}},
};

/* A convolution of what was joined, one that needs more than it is given, and one that
 * takes no second input. */
static const struct chain_step unfit[] = {
    {{.kind = KERNEL_CONCAT, .channels = 16, .groups = 1, IMAGE}, {0, 0}},
    {{.kind = KERNEL_CONV2D, .channels = 16, .out = 8, .groups = 1, IMAGE}, {1, 0}},
    {{.kind = KERNEL_CONV2D, .channels = 512, .out = 8, .groups = 1, IMAGE}, {2, 0}},
    {{.kind = KERNEL_CONV2D, .channels = 8, .out = 8, .groups = 1, IMAGE}, {3, 2}},
};

int main(int argc, char **argv)
{
	static struct chain_time time;
	const struct chain chain = {
	    argc > 2 ? unfit : steps, sizeof steps / sizeof *steps};
	const volatile int ended = 0;

	for (size_t i = 0; i < nbackends; i++) {
		const struct backend *b = backends[i];
		if (argc < 2 || strcmp(b->name, argv[1]) != 0)
			continue;
		const char *why = b->open(1, ELEMENT_FP32);
		struct evictor e = evictor_new(1e6);
		if (!why)
			why = chain_run(b, &chain, &e, 0, &ended, &time);
		evictor_free(&e);
		if (why)
			printf("%s\n", why);
		else
			printf("%zu inputs not handed over, %.0f us\n", time.nunfed,
			    time.passes.ns[0] / 1e3);
	}
	return 0;
}
