/* draw.c: --format and --dpi of the commands that draw.
 *
 * In: arguments.  Out: formats. */
#include "cmd/draw.h"

#include <string.h>

size_t draw_formats(const struct args *args, const char *otherwise,
    enum figure_format formats[FIGURE_FORMATS])
{
	const char *text = args_text(args, "format", otherwise);
	size_t n = 0;
	while (*text) {
		size_t length = strcspn(text, ",");
		enum figure_format format =
		    figure_format_of((struct str){text, length});
		if (format == FIGURE_FORMATS)
			args_usage(args,
			    "--format: '%.*s' is none of svg, pdf, png, eps",
			    (int)length, text);
		bool twice = false;
		for (size_t i = 0; i < n; i++)
			twice = twice || formats[i] == format;
		if (!twice)
			formats[n++] = format;
		text += length + (text[length] == ',');
	}
	if (n == 0)
		args_usage(args, "--format: name at least one of svg, pdf, png, eps");
	return n;
}
