/* plot_studies.c: `plot transfer` and `plot guard`: results of other commands.
 *
 * In: the JSON that transfer and guard print.  Out: a figure. */
#include <math.h>

#include "base/num.h"
#include "cmd/plot.h"
#include "input/diag.h"

bool plot_transfer(struct plot *p)
{
	(void)p;
	return false;
}
bool plot_guard(struct plot *p)
{
	(void)p;
	return false;
}
