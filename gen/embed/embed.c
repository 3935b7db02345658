/* embed.c: files → one C file that holds their bytes (a tool of the build).
 * In: embed OUTPUT ROOT NAME…, each read from ROOT/NAME.
 * Out: `embedded_files` of embedded.h, in the order of the arguments; the same
 * bytes on every host.  Must not know what the files are for. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void stop(const char *path)
{
	fprintf(stderr, "embed: %s: %s\n", path, strerror(errno));
	exit(2);
}

/* Bytes, not a string literal: C promises 4095 characters of literal only. */
static void embed_file(FILE *out, size_t index, const char *root, const char *name)
{
	char path[4096];
	int length = snprintf(path, sizeof path, "%s/%s", root, name);
	if (length < 0 || (size_t)length >= sizeof path) {
		errno = ENAMETOOLONG;
		stop(name);
	}
	FILE *in = fopen(path, "rb");
	if (!in)
		stop(path);
	fprintf(out, "\n/* %s */\nstatic const char file%zu[] = {", name, index);
	int c;
	size_t n = 0;
	while ((c = getc(in)) != EOF) {
		fputs(n++ % 16 == 0 ? "\n\t" : "", out);
		/* A character has the right value where char is signed and where not.
		 */
		if (c < 128)
			fprintf(out, "%d,", c);
		else
			fprintf(out, "'\\%o',", (unsigned)c);
	}
	if (ferror(in))
		stop(path);
	fclose(in);
	fputs("\n\t0};\n", out);
}

int main(int argc, char **argv)
{
	if (argc < 4) {
		fputs("usage: embed OUTPUT ROOT NAME...\n", stderr);
		return 2;
	}
	FILE *out = fopen(argv[1], "wb");
	if (!out)
		stop(argv[1]);
	fputs("/* Made by gen/embed/embed.c; do not edit. */\n", out);
	fputs("#include \"embed/embedded.h\"\n", out);
	for (int i = 3; i < argc; i++)
		embed_file(out, (size_t)i, argv[2], argv[i]);
	fputs("\nconst struct embedded embedded_files[] = {\n", out);
	for (int i = 3; i < argc; i++)
		fprintf(out, "\t{\"%s\", file%d, sizeof file%d - 1},\n", argv[i], i, i);
	fputs("\t{NULL, NULL, 0},\n};\n", out);
	if (ferror(out) || fclose(out) != 0)
		stop(argv[1]);
	return 0;
}
