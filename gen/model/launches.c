/* launches.c: fusion pattern → number of fused operators.
 *
 * In: "Conv2d_BatchNorm2d_SiLU_+3more".  Out: 6.  Knows nothing of costs. */
#include "model/launches.h"

#define MOST 1000000u

uint32_t launches_of_pattern(struct str pattern)
{
	uint32_t n = 1, more = 0;
	for (size_t i = 0; i < pattern.n; i++) {
		if (pattern.s[i] != '_')
			continue;
		if (i + 1 < pattern.n && pattern.s[i + 1] == '+') {
			for (i += 2; i < pattern.n && pattern.s[i] >= '0' &&
				     pattern.s[i] <= '9' && more < MOST;
			     i++)
				more = more * 10 + (uint32_t)(pattern.s[i] - '0');
			return n + more;
		}
		n++;
	}
	return n;
}
