/* json_names.h: members that have the same name. */
#ifndef INPUT_JSON_NAMES_H
#define INPUT_JSON_NAMES_H

#include <stdint.h>

#include "input/json.h"

/* One of 64 bits for a name.  Names with different bits differ, so that few
 * need to be compared: the members of a typical object all differ. */
uint64_t json_name_mark(struct str name);

/* Reports every name of `object` that was there before; true: there is none.
 * Time is linear in the number of members. */
bool json_names_differ(const struct src *src, const struct json *object);

#endif
