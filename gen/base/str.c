/* str.c: text as pointer and length, and the growing buffer. */
#include "base/str.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"

struct str str_of(const char *nul_terminated)
{
	return (struct str){nul_terminated, strlen(nul_terminated)};
}

bool str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

bool str_is(struct str a, const char *nul_terminated)
{
	return str_eq(a, str_of(nul_terminated));
}

int str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int order = n ? memcmp(a.s, b.s, n) : 0;

	if (order)
		return order;
	return a.n < b.n ? -1 : a.n > b.n;
}

bool str_begins(struct str a, struct str prefix)
{
	return a.n >= prefix.n && str_eq((struct str){a.s, prefix.n}, prefix);
}

bool str_has(struct str a, struct str part)
{
	for (; a.n >= part.n; a.s++, a.n--)
		if (str_begins(a, part))
			return true;
	return false;
}

const char *path_base(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

bool path_ends(const char *path, const char *suffix)
{
	size_t n = strlen(path), k = strlen(suffix);

	return n > k && strcmp(path + n - k, suffix) == 0;
}

struct str str_copy(struct arena *a, struct str s)
{
	return (struct str){arena_text(a, s.s, s.n), s.n};
}

static char lower_of(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

struct str str_lower(struct arena *a, struct str s)
{
	char *t = arena_text(a, s.s, s.n);

	for (size_t i = 0; i < s.n; i++)
		t[i] = lower_of(t[i]);
	return (struct str){t, s.n};
}

struct str str_slug(struct arena *a, struct str s)
{
	char *t = arena_alloc(a, s.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		char c = lower_of(s.s[i]);

		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			t[n++] = c;
		else if (n && t[n - 1] != '-')
			t[n++] = '-';
	}
	n -= n && t[n - 1] == '-';
	return (struct str){t, n};
}

/* Longer texts are no misspelling of anything. */
#define DISTANCE_MAX_LENGTH 128

size_t str_distance(struct str a, struct str b, size_t limit)
{
	size_t rows[3][DISTANCE_MAX_LENGTH + 1];
	size_t *before = rows[0], *last = rows[1], *row = rows[2];
	size_t apart = a.n < b.n ? b.n - a.n : a.n - b.n;

	if (a.n > DISTANCE_MAX_LENGTH || b.n > DISTANCE_MAX_LENGTH)
		return str_eq(a, b) ? 0 : limit + 1;
	if (apart > limit)
		return limit + 1;
	for (size_t j = 0; j <= b.n; j++)
		row[j] = j;
	for (size_t i = 1; i <= a.n; i++) {
		size_t *oldest = before;
		before = last;
		last = row;
		row = oldest;
		row[0] = i;
		for (size_t j = 1; j <= b.n; j++) {
			size_t best = last[j - 1] + (a.s[i - 1] != b.s[j - 1]);
			if (last[j] + 1 < best)
				best = last[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			if (i > 1 && j > 1 && a.s[i - 1] == b.s[j - 2] &&
			    a.s[i - 2] == b.s[j - 1] && before[j - 2] + 1 < best)
				best = before[j - 2] + 1;
			row[j] = best;
		}
	}
	return row[b.n] <= limit ? row[b.n] : limit + 1;
}

/* Room for `n` more bytes and a NUL. */
static void buf_need(struct buf *b, size_t n)
{
	if (n >= SIZE_MAX / 4 - b->n)
		fatal("out of memory (%zu bytes)", n);
	size_t want = b->n + n + 1;
	if (want <= b->room)
		return;
	size_t room = b->room < 64 ? 128 : b->room * 2;
	if (room < want)
		room = want;
	char *s = realloc(b->s, room);
	if (!s)
		fatal("out of memory (%zu bytes)", room);
	b->s = s;
	b->room = room;
}

void buf_add(struct buf *b, const char *s, size_t n)
{
	buf_need(b, n);
	if (n)
		memcpy(b->s + b->n, s, n);
	b->n += n;
	b->s[b->n] = 0;
}

void buf_str(struct buf *b, struct str s)
{
	buf_add(b, s.s, s.n);
}

void buf_text(struct buf *b, const char *nul_terminated)
{
	buf_add(b, nul_terminated, strlen(nul_terminated));
}

void buf_char(struct buf *b, char c)
{
	buf_need(b, 1);
	b->s[b->n++] = c;
	b->s[b->n] = 0;
}

void buf_vprintf(struct buf *b, const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);
	buf_need(b, 64);
	size_t room = b->room - b->n;
	int n = vsnprintf(b->s + b->n, room, format, args);
	BUG_IF(n < 0);
	if ((size_t)n >= room) {
		buf_need(b, (size_t)n);
		vsnprintf(b->s + b->n, (size_t)n + 1, format, again);
	}
	va_end(again);
	b->n += (size_t)n;
}

void buf_printf(struct buf *b, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	buf_vprintf(b, format, args);
	va_end(args);
}

struct str buf_view(const struct buf *b)
{
	return (struct str){b->s ? b->s : "", b->n};
}

void buf_clear(struct buf *b)
{
	b->n = 0;
	if (b->s)
		b->s[0] = 0;
}

void buf_free(struct buf *b)
{
	free(b->s);
	*b = (struct buf){0};
}
