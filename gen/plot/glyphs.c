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

#include "base/fail.h"
#include "base/filter.h"
#include "base/text.h"

/* Latin letters, which every text font has. */
#define ALWAYS_DRAWN_BELOW 0x250
#define REPLACEMENT "\\357\\277\\275"
#define OCTAL_BYTE 4

struct missing {
	uint32_t *c;
	size_t n, cap;
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
	for (size_t i = 0; i < m->n; i++)
		if (m->c[i] == c)
			return true;
	return false;
}

static void collect(struct missing *m, const struct buf *script)
{
	const char *end = script->s + script->n;
	uint32_t c;
	for (const char *s = script->s; s < end;) {
		size_t n = escaped_character(s, end, &c);
		if (n && c >= ALWAYS_DRAWN_BELOW && !is_missing(m, c)) {
			if (m->n == m->cap) {
				m->cap = m->cap ? 2 * m->cap : 32;
				m->c = realloc(m->c, m->cap * sizeof *m->c);
				if (!m->c)
					fatal("out of memory");
			}
			m->c[m->n++] = c;
		}
		s += n ? n : 1;
	}
}

/* Takes out what a font has: "20-7e a0 2010-2027". */
static void strike_out(struct missing *m, const char *ranges)
{
	while (*ranges && m->n) {
		char *end;
		unsigned long lo = strtoul(ranges, &end, 16), hi = lo;
		if (end == ranges) {
			ranges++;
			continue;
		}
		if (*end == '-')
			hi = strtoul(end + 1, &end, 16);
		for (size_t i = m->n; i-- > 0;)
			if (m->c[i] >= lo && m->c[i] <= hi)
				m->c[i] = m->c[--m->n];
		ranges = end;
	}
}

void glyphs_replace_missing(struct buf *script, char *const envp[])
{
	char name[] = "fc-list", format[] = "--format=%{charset}\n",
	     fonts[] = ":scalable=true";
	char *argv[] = {name, format, fonts, NULL};
	struct missing m = {0};
	struct buf ranges = {0}, out = {0};
	int status;
	collect(&m, script);
	if (m.n && filter_run(argv, envp, STR(""), &ranges, &status) &&
	    WIFEXITED(status) && WEXITSTATUS(status) == 0 && ranges.n) {
		strike_out(&m, ranges.s);
		const char *end = script->s + script->n;
		uint32_t c;
		for (const char *s = script->s; s < end;) {
			size_t n = escaped_character(s, end, &c);
			if (n && is_missing(&m, c))
				buf_text(&out, REPLACEMENT);
			else
				buf_add(&out, s, n ? n : 1);
			s += n ? n : 1;
		}
		buf_free(script);
		*script = out;
	}
	buf_free(&ranges);
	free(m.c);
}
