/* tables_family.h: the part of calgen tables that is about families. */
#ifndef CMD_TABLES_FAMILY_H
#define CMD_TABLES_FAMILY_H

#include "cmd/cmd.h"

/* calgen tables --family FILE... [--for WORKLOAD...] CALIBRATION... */
int tables_family(struct args *args);
/* Names of the families of --family, for the index. */
size_t tables_family_names(struct args *args, struct str **names);

#endif
