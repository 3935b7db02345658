/* crc.c: the CRC-32 of tables, of pages and of learned states.
 *
 * In: words.  Out: a sum over all of them but the one that holds it. */
#include "est_core.h"

/* Reflected, so that a word is four bytes, low first. */
uint32_t est_crc(const uint32_t *words, uint32_t n)
{
	uint32_t sum = UINT32_MAX;

	for (uint32_t i = 0; i < n; i++) {
		if (i == EST_H_CRC)
			continue;
		sum ^= words[i];
		for (uint32_t bit = 0; bit < 32; bit++)
			sum = sum >> 1 ^ (0xedb88320u & -(sum & 1));
	}
	return ~sum;
}
