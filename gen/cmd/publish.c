/* publish.c: a calibration → its file, if it is one that every command takes.
 *
 * In: a calibration made here, the options.  Out: the file, or diagnostics and none.
 * Must not know: what it was made of. */
#include "cmd/publish.h"

#include <string.h>

#include "base/out.h"
#include "table/table.h"

struct str publish_id(const struct args *args, const char *output)
{
	const char *given = args_text(args, "id", NULL);
	const char *name = path_base(output);

	if (given)
		return str_of(given);
	struct str id = str_slug(args->arena, (struct str){name, strcspn(name, ".")});
	if (id.n == 0)
		args_usage(args, "--id names the device when -o does not");
	return id;
}

bool publish_calibration(struct args *args, const struct classes *c,
    const struct calibration *cal, const char *output)
{
	struct buf text = {0};

	calibration_write(cal, &text);
	struct src *src = src_from_text(args->arena, output, buf_view(&text));
	const struct calibration *read =
	    calibration_from(args->arena, c, src, json_parse(args->arena, src, false));
	bool good =
	    read && (!calibration_has_times(read) || table_compile(args->arena, read));
	if (good)
		out_file(output, buf_view(&text));
	buf_free(&text);
	return good;
}
