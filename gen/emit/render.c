/* render.c: facts and skeletons → texts.
 *
 * In: facts, names of skeletons.  Out: the texts that m4 makes of them.  Must
 * not know what is printed. */
#include "emit/render.h"

#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "embed/embedded.h"
#include "emit/m4.h"

/* Ends a text (record separator): facts and skeletons have no control characters
 * but line ends and tabs. */
#define END '\036'
#define INPUT_MAX ((size_t)1 << 20)

static void add_skeleton(struct buf *input, const char *name)
{
	struct buf path = {0};
	buf_printf(&path, "gen/backend/%s", name);
	const struct embedded *file = embedded_find(path.s);
	if (!file)
		BUG("no such skeleton");
	buf_add(input, file->text, file->n);
	buf_free(&path);
}

void render_add(
    struct render *r, struct facts *f, const char *skeleton, struct buf *out)
{
	if (r->n == r->room) {
		r->room = 2 * r->room + 16;
		r->outs = realloc(r->outs, r->room * sizeof *r->outs);
		if (!r->outs)
			fatal("out of memory (%zu texts)", r->room);
	}
	r->outs[r->n++] = out;
	if (r->input.n == 0)
		add_skeleton(&r->input, "common.m4");
	buf_str(&r->input, buf_view(&f->text));
	add_skeleton(&r->input, skeleton);
	fact_forget(f, &r->input);
	buf_char(&r->input, END);
	fact_free(f);
	if (r->input.n > INPUT_MAX)
		render_run(r);
}

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '_';
}

/* Facts never contain these prefixes, so a word that begins with one was meant
 * to be expanded. */
static void find_survivor(struct str text)
{
	const char *end = text.s + text.n, *s = text.s;
	while ((s = memchr(s, '_', (size_t)(end - s))) != NULL) {
		const char *word = s++ - 2;
		if (word < text.s || (word > text.s && is_word(word[-1])) ||
		    (memcmp(word, "cg", 2) != 0 && memcmp(word, "m4", 2) != 0))
			continue;
		int n = 0;
		while (word + n < end && n < 60 && is_word(word[n]))
			n++;
		struct buf what = {0};
		buf_printf(&what, "macro %.*s survived", n, word);
		BUG(what.s);
	}
}

void render_run(struct render *r)
{
	struct buf all = {0};
	if (r->n)
		m4_run(buf_view(&r->input), &all);
	find_survivor(buf_view(&all));
	const char *s = all.s;
	for (size_t i = 0; i < r->n; i++) {
		const char *end = memchr(s, END, all.n - (size_t)(s - all.s));
		if (!end)
			BUG("m4 made fewer texts than it was asked for");
		buf_add(r->outs[i], s, (size_t)(end - s));
		s = end + 1;
	}
	buf_free(&all);
	buf_free(&r->input);
	free(r->outs);
	*r = (struct render){0};
}
