/* ctable.c: generated/est_<id>.c → words.
 *
 * In: C text in the one form that gen/backend/c_table.m4 prints: an initialiser of
 * numbers and of the macros that lib/table.h has for rows.  Out: the words as a C
 * compiler would store them, with their places.  Must not know what words mean. */
#include "audit/ctable.h"

#include <string.h>

#include "input/diag.h"
#include "lib/table.h"

#define ARGS_MOST 8
#define ROW_MOST 8                   /* words that one macro stands for */
#define WORDS_MOST ((size_t)1 << 20) /* far beyond any real table */
#define DECLARATION "EST_TABLE_ATTRIBUTE const uint32_t "

struct parser {
	struct arena *arena;
	const struct src *src;
	const char *s, *end;
	struct ctable *t;
	size_t room;
	bool failed;
};

static void fail(struct parser *p, const char *from, const char *what)
{
	size_t at = (size_t)(from - p->src->text.s);
	size_t n = p->src->text.n;
	if (!p->failed)
		diag(DIAG_CTABLE,
		    (struct span){p->src, at < n ? at : n, at < n ? at + 1 : n}, "%s",
		    what);
	p->failed = true;
}

static void skip(struct parser *p)
{
	while (p->s < p->end) {
		if (memchr(" \t\r\n", *p->s, 4)) {
			p->s++;
		} else if (p->end - p->s > 1 && p->s[0] == '/' && p->s[1] == '*') {
			p->s += 2;
			while (p->end - p->s > 1 && !(p->s[0] == '*' && p->s[1] == '/'))
				p->s++;
			p->s = p->end - p->s > 1 ? p->s + 2 : p->end;
		} else {
			return;
		}
	}
}

static bool take(struct parser *p, char c)
{
	skip(p);
	if (p->s == p->end || *p->s != c)
		return false;
	p->s++;
	return true;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_name(char c)
{
	return is_digit(c) || c == '_' || (c >= 'A' && c <= 'Z') ||
	       (c >= 'a' && c <= 'z');
}

static int hex_digit(char c)
{
	return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* 12, 12u, 0x0c2fu, -3; a negative one as two's complement. */
static uint64_t number(struct parser *p)
{
	const char *from = p->s;
	bool minus = *p->s == '-', any = false;
	uint64_t x = 0, base = 10;
	p->s += minus;
	if (p->end - p->s > 2 && p->s[0] == '0' && p->s[1] == 'x') {
		base = 16;
		p->s += 2;
	}
	for (; p->s < p->end; p->s++) {
		int digit = hex_digit(*p->s);
		if (digit < 0 || (uint64_t)digit >= base)
			break;
		if (x > (UINT64_MAX - 15) / base)
			fail(p, from, "a number beyond 64 bits");
		x = x * base + (uint64_t)digit;
		any = true;
	}
	while (p->s < p->end && (*p->s == 'u' || *p->s == 'l' || *p->s == 'U'))
		p->s++;
	if (!any || (p->s < p->end && is_name(*p->s)))
		fail(p, from, "a number was expected");
	return minus ? (uint64_t)0 - x : x;
}

/* --- macros of lib/table.h ------------------------------------------------------ */

enum macro {
	M_MAGIC,
	M_ABI,
	M_KEY,
	M_AUTHORED,
	M_SECTION,
	M_U64,
	M_BAND,
	M_CLASS,
	M_STEP,
	M_CURVE,
	M_SEGMENT,
	M_RANGE,
	M_INPUT,
	M_STAGE,
	NMACROS
};
static const struct {
	const char *name;
	size_t nargs, nwords;
} macros[] = {[M_MAGIC] = {"EST_TABLE_MAGIC", 0, 1},
    [M_ABI] = {"EST_TABLE_ABI", 0, 1},
    [M_KEY] = {"EST_KEY", 2, 1},
    [M_AUTHORED] = {"EST_AUTHORED", 3, 1},
    [M_SECTION] = {"EST_ROW_SECTION", 3, 3},
    [M_U64] = {"EST_ROW_U64", 1, 2},
    [M_BAND] = {"EST_ROW_BAND", 4, 4},
    [M_CLASS] = {"EST_ROW_CLASS", 7, 7},
    [M_STEP] = {"EST_ROW_STEP", 2, 2},
    [M_CURVE] = {"EST_ROW_CURVE", 7, 4},
    [M_SEGMENT] = {"EST_ROW_SEGMENT", 2, 2},
    [M_RANGE] = {"EST_ROW_RANGE", 2, 1},
    [M_INPUT] = {"EST_ROW_INPUT", 2, 2},
    [M_STAGE] = {"EST_ROW_STAGE", 4, 4}};

#define GIVE(...)                                                                      \
	do {                                                                           \
		const uint32_t given[] = {__VA_ARGS__};                                \
		memcpy(w, given, sizeof given);                                        \
	} while (0)

static void expand(enum macro m, const uint64_t *wide, uint32_t *w)
{
	uint32_t a[ARGS_MOST];
	for (size_t i = 0; i < ARGS_MOST; i++)
		a[i] = (uint32_t)(wide[i] & 0xffffffffu);
	switch (m) {
	case M_MAGIC:
		GIVE(EST_TABLE_MAGIC);
		break;
	case M_ABI:
		GIVE(EST_TABLE_ABI);
		break;
	case M_KEY:
		GIVE(EST_KEY(a[0], a[1]));
		break;
	case M_AUTHORED:
		GIVE(EST_AUTHORED(a[0], a[1], a[2]));
		break;
	case M_SECTION:
		GIVE(EST_ROW_SECTION(a[0], a[1], a[2]));
		break;
	case M_U64:
		GIVE(EST_ROW_U64(wide[0]));
		break;
	case M_BAND:
		GIVE(EST_ROW_BAND(a[0], a[1], a[2], a[3]));
		break;
	case M_CLASS:
		GIVE(EST_ROW_CLASS(a[0], a[1], a[2], a[3], a[4], a[5], a[6]));
		break;
	case M_STEP:
		GIVE(EST_ROW_STEP(a[0], a[1]));
		break;
	case M_CURVE:
		GIVE(EST_ROW_CURVE(a[0], a[1], a[2], a[3], a[4], a[5], a[6]));
		break;
	case M_SEGMENT:
		GIVE(EST_ROW_SEGMENT(a[0], a[1]));
		break;
	case M_RANGE:
		GIVE(EST_ROW_RANGE(a[0], a[1]));
		break;
	case M_INPUT:
		GIVE(EST_ROW_INPUT(a[0], a[1]));
		break;
	default: /* M_STAGE */
		GIVE(EST_ROW_STAGE(a[0], a[1], a[2], a[3]));
		break;
	}
}

static enum macro find_macro(struct str name)
{
	int m = 0;
	while (m < NMACROS && !str_is(name, macros[m].name))
		m++;
	return (enum macro)m;
}

static struct str word(struct parser *p)
{
	struct str name = {p->s, 0};
	while (p->s < p->end && is_name(*p->s))
		p->s++;
	name.n = (size_t)(p->s - name.s);
	return name;
}

/* An argument: a number, or a macro of one word around numbers. */
static uint64_t argument(struct parser *p)
{
	uint64_t args[ARGS_MOST] = {0};
	uint32_t w[ROW_MOST] = {0};
	skip(p);
	const char *from = p->s;
	if (p->s < p->end && (is_digit(*p->s) || *p->s == '-'))
		return number(p);
	enum macro m = p->s < p->end ? find_macro(word(p)) : NMACROS;
	if (m == NMACROS || macros[m].nwords != 1 || macros[m].nargs == 0) {
		fail(p, from, "a number was expected");
		return 0;
	}
	bool good = take(p, '(');
	for (size_t i = 0; good && i < macros[m].nargs; i++) {
		skip(p);
		good = (i == 0 || take(p, ',')) && (skip(p), p->s < p->end) &&
		       (is_digit(*p->s) || *p->s == '-');
		if (good)
			args[i] = number(p);
	}
	if (!good || !take(p, ')'))
		fail(p, from,
		    "the arguments of this macro are not as calgen prints them");
	expand(m, args, w);
	return w[0];
}

static void add(struct parser *p, uint32_t x, const char *from)
{
	struct ctable *t = p->t;
	if (t->n == p->room) {
		size_t room = 2 * p->room + 1024;
		uint32_t *words = ARENA_ARRAY(p->arena, room, uint32_t);
		size_t *at = ARENA_ARRAY(p->arena, room, size_t);
		if (t->n) {
			memcpy(words, t->words, t->n * sizeof *words);
			memcpy(at, t->at, t->n * sizeof *at);
		}
		t->words = words;
		t->at = at;
		p->room = room;
	}
	if (t->n == WORDS_MOST)
		fail(p, from, "no table is that long");
	if (p->failed)
		return;
	t->words[t->n] = x;
	t->at[t->n++] = (size_t)(from - p->src->text.s);
}

/* One element of the initialiser: a number, or a row. */
static void element(struct parser *p)
{
	const char *from = p->s;
	uint64_t args[ARGS_MOST] = {0};
	uint32_t w[ROW_MOST] = {0};
	if (is_digit(*p->s)) {
		uint64_t x = number(p);
		if (x > UINT32_MAX)
			fail(p, from, "a word has 32 bits");
		add(p, (uint32_t)x, from);
		return;
	}
	struct str name = word(p);
	enum macro m = find_macro(name);
	if (m == NMACROS) {
		fail(p, from, "calgen prints no such word into a table");
		return;
	}
	bool good = macros[m].nargs == 0 || take(p, '(');
	for (size_t i = 0; good && i < macros[m].nargs && !p->failed; i++) {
		good = i == 0 || take(p, ',');
		if (good)
			args[i] = argument(p);
	}
	if (!good || (macros[m].nargs && !take(p, ')')))
		fail(p, from,
		    "the arguments of this macro are not as calgen prints them");
	expand(m, args, w);
	for (size_t i = 0; i < macros[m].nwords && !p->failed; i++)
		add(p, w[i], from);
}

static const char *declaration(struct str text)
{
	size_t n = strlen(DECLARATION);
	for (const char *s = text.s, *end = text.s + text.n;
	     (s = memchr(s, 'E', (size_t)(end - s))) != NULL; s++)
		if ((size_t)(end - s) > n && memcmp(s, DECLARATION, n) == 0)
			return s + n;
	return NULL;
}

bool ctable_recognise(struct str text)
{
	return declaration(text) != NULL;
}

unsigned ctable_abi(struct str text)
{
	static const char guard[] = "#if EST_TABLE_ABI != ";
	size_t n = sizeof guard - 1;
	unsigned abi = 0;
	for (size_t i = 0; i + n < text.n; i++) {
		if (text.s[i] != '#' || memcmp(text.s + i, guard, n) != 0)
			continue;
		for (i += n; i < text.n && is_digit(text.s[i]) && abi < 100000; i++)
			abi = 10 * abi + (unsigned)(text.s[i] - '0');
		return abi;
	}
	return 0;
}

struct ctable *ctable_read(struct arena *a, const struct src *src)
{
	unsigned abi = ctable_abi(src->text);
	if (abi && abi != EST_TABLE_ABI) {
		diag_file(DIAG_CTABLE, src->path,
		    "made for table ABI %u; this calgen reads ABI %u", abi,
		    EST_TABLE_ABI);
		return NULL;
	}
	struct parser p = {.arena = a,
	    .src = src,
	    .s = declaration(src->text),
	    .end = src->text.s + src->text.n,
	    .t = ARENA_NEW(a, struct ctable)};
	if (!p.s) {
		diag_file(DIAG_CTABLE, src->path, "holds no table that calgen printed");
		return NULL;
	}
	p.t->src = src;
	const char *open = memchr(p.s, '{', (size_t)(p.end - p.s));
	p.s = open ? open + 1 : p.end;
	for (skip(&p); !p.failed && p.s < p.end && *p.s != '}'; skip(&p)) {
		element(&p);
		if (!p.failed && !take(&p, ',') && !(p.s < p.end && *p.s == '}'))
			fail(&p, p.s, "a comma was expected");
	}
	if (!p.failed && p.s == p.end)
		fail(&p, p.s, "the table has no end");
	return p.failed ? NULL : p.t;
}
