/* ptx.c: prints our own kernels for elements of the type whose number is its argument.
 */
#include <stdio.h>
#include <stdlib.h>

#include "measure/cuda.h"

int main(int argc, char **argv)
{
	struct buf text = {0};
	cuda_own_ptx(&text, (enum element)(argc > 1 ? atoi(argv[1]) : 0));
	fwrite(text.s, 1, text.n, stdout);
	buf_free(&text);
	return 0;
}
