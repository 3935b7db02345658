/* energy_read.h: measured energies from files. */
#ifndef FIT_ENERGY_READ_H
#define FIT_ENERGY_READ_H

#include "fit/energy.h"

/* CSV with energies, powers or power logs, and files of calgen measure with energies.
 * `mode` (.s NULL: any) and `precision` (-1: any) choose rows.  NULL after
 * diagnostics; rows without energy are counted and passed over. */
struct energy_rows *energy_read(struct arena *a, const struct classes *c,
    char *const *words, size_t nwords, struct str mode, int precision);

#endif
