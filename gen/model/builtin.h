/* builtin.h: calib/classes.json as the build embeds it.
 *
 * The build makes builtin_classes.c, one string per line of the file, with
 *
 *   { printf '#include "model/builtin.h"\nconst char *const '
 *     printf 'classes_builtin_lines[] = {\n'
 *     sed -e 's/[\\"]/\\&/g' -e 's/^/"/' -e 's/$/\\n",/' calib/classes.json
 *     printf '0};\n'; } > builtin_classes.c
 */
#ifndef MODEL_BUILTIN_H
#define MODEL_BUILTIN_H

extern const char *const classes_builtin_lines[]; /* ends with NULL */

#endif
