/* json_names.h: members that have the same name. */
#ifndef INPUT_JSON_NAMES_H
#define INPUT_JSON_NAMES_H

#include "input/json.h"

/* Reports every name of `object` that was there before; true: there is none.
 * Time is linear in the number of members. */
bool json_names_differ(const struct src *src, const struct json *object);

#endif
