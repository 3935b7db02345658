/* glyphs.c: characters that no font of this machine draws.
 *
 * In: a script of gnuplot, the fonts as fc-list tells them.  Out: the script with
 * U+FFFD in their place.  Must not know what the script draws.  For a character
 * without a glyph Pango draws a box with its number, which gnuplot's Cairo terminals
 * make twenty times too large: it buries the figure. */
#include "plot/glyphs.h"

#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/arena.h"
#include "base/filter.h"
#include "base/text.h"

/* Latin letters, which every text font has. */
#define ALWAYS_DRAWN_BELOW 0x250
#define REPLACEMENT "\\357\\277\\275"
#define OCTAL_BYTE 4

/* Sets of characters, a bit each. */
#define NCHARACTERS 0x110000u
struct missing {
	uint8_t bit[NCHARACTERS / 8];
};

/* The bytes of a run of octal escapes: the character that stands at `s`, or 0. */
static size_t escaped_character(const char *s, const char *end, uint32_t *c)
{
	char bytes[4];
	size_t n = 0;
	while (n < sizeof bytes && end - s >= OCTAL_BYTE && s[0] == '\\' &&
	       s[1] >= '0' && s[1] <= '3') {
		bytes[n++] =
		    (char)((s[1] - '0') << 6 | (s[2] - '0') << 3 | (s[3] - '0'));
		s += OCTAL_BYTE;
	}
	return OCTAL_BYTE * utf8_decode((struct str){bytes, n}, c);
}

static bool is_missing(const struct missing *m, uint32_t c)
{
	return m->bit[c / 8] >> c % 8 & 1;
}

static bool collect(struct missing *m, const struct buf *script)
{
	const char *end = script->s + script->n;
	bool any = false;
	uint32_t c;
	for (const char *s = script->s; s < end;) {
		size_t n = escaped_character(s, end, &c);
		if (n && c >= ALWAYS_DRAWN_BELOW) {
			m->bit[c / 8] |= (uint8_t)(1u << c % 8);
			any = true;
		}
		s += n ? n : 1;
	}
	return any;
}

/* Takes out what a font has: "20-7e a0 2010-2027". */
static void strike_out(struct missing *m, const char *ranges)
{
	while (*ranges) {
		char *end;
		unsigned long lo = strtoul(ranges, &end, 16), hi = lo;
		if (end == ranges) {
			ranges++;
			continue;
		}
		if (*end == '-')
			hi = strtoul(end + 1, &end, 16);
		for (; lo <= hi && lo < NCHARACTERS; lo++)
			m->bit[lo / 8] &= (uint8_t) ~(1u << lo % 8);
		ranges = end;
	}
}

void glyphs_replace_missing(struct buf *script, char *const envp[])
{
	char name[] = "fc-list", format[] = "--format=%{charset}\n",
	     fonts[] = ":scalable=true";
	char *argv[] = {name, format, fonts, NULL};
	struct arena a = {0};
	struct missing *m = ARENA_NEW(&a, struct missing);
	struct buf ranges = {0}, out = {0};
	int status;
	if (collect(m, script) && filter_run(argv, envp, STR(""), &ranges, &status) &&
	    WIFEXITED(status) && WEXITSTATUS(status) == 0 && ranges.n) {
		strike_out(m, ranges.s);
		const char *end = script->s + script->n;
		uint32_t c;
		for (const char *s = script->s; s < end;) {
			size_t n = escaped_character(s, end, &c);
			if (n && is_missing(m, c))
				buf_text(&out, REPLACEMENT);
			else
				buf_add(&out, s, n ? n : 1);
			s += n ? n : 1;
		}
		buf_free(script);
		*script = out;
	}
	buf_free(&ranges);
	arena_free(&a);
}
