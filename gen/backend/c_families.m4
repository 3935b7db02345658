m4_dnl c_families.m4: all families → est_families_all.c
m4_define(«cg_family», «	&$1, /* «$2» */
»)m4_dnl
/* The list of all families: an object of its own, so that who does not name it
 * does not link them.
 *
 * Made by calgen from the files of calib/families/; do not edit.  Remake: ninja
 * regen.
 */
#include "est_families.h"

const struct est_family *const est_families_all[] = {
cg_families«»m4_dnl
	NULL,
};
const size_t est_families_all_n = cg_families_count;
