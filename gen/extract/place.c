/* place.c: in which section of which member an offset of an image lies.
 *
 * In: bytes that may be anything, an offset.  Out: words.  Every number of a header
 * is judged against the image before it is used.  Must not know what stands there.
 * Layouts: System V ABI (ELF headers, 32 and 64 bits, both byte orders); ar(5) as
 * GNU and BSD write it. */
#include "extract/place.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"

#define NAME_COLUMNS 64

static const char ar_mark[] = "!<arch>\n";

enum place_kind place_kind(struct str image)
{
	if (str_begins(image, STR("\177ELF")))
		return PLACE_ELF;
	if (str_begins(image, STR(ar_mark)))
		return PLACE_ARCHIVE;
	return PLACE_RAW;
}

/* --- ELF -------------------------------------------------------------------- */

struct elf {
	struct str image;
	bool wide, big; /* 64 bits, most significant byte first */
	uint64_t sections, nsections, section_bytes, names;
};

/* An unsigned number of `n` bytes; 0 beyond the image. */
static uint64_t field(const struct elf *e, uint64_t at, unsigned n)
{
	uint64_t x = 0;
	if (at > e->image.n || n > e->image.n - at)
		return 0;
	for (unsigned i = 0; i < n; i++) {
		unsigned from = e->big ? i : n - 1 - i;
		x = x << 8 | (unsigned char)e->image.s[at + from];
	}
	return x;
}

static bool elf_open(struct elf *e, struct str image)
{
	*e = (struct elf){.image = image};
	if (place_kind(image) != PLACE_ELF || image.n < 52)
		return false;
	e->wide = image.s[4] == 2;
	e->big = image.s[5] == 2;
	e->sections = field(e, e->wide ? 40 : 32, e->wide ? 8 : 4);
	e->section_bytes = field(e, e->wide ? 58 : 46, 2);
	e->nsections = field(e, e->wide ? 60 : 48, 2);
	e->names = field(e, e->wide ? 62 : 50, 2);
	return e->sections && e->sections < image.n &&
	       e->section_bytes >= (e->wide ? 64u : 40u);
}

/* One number of header `i`. */
static uint64_t section(const struct elf *e, uint64_t i, unsigned at32, unsigned at64)
{
	/* i < 2^16, section_bytes < 2^16, sections < the image: no overflow */
	return field(e, e->sections + i * e->section_bytes + (e->wide ? at64 : at32),
	    e->wide ? 8 : 4);
}

static struct str section_name(const struct elf *e, uint64_t i)
{
	uint64_t name = field(e, e->sections + i * e->section_bytes, 4);
	uint64_t table = section(e, e->names, 16, 24);
	if (table >= e->image.n || name >= e->image.n - table)
		return STR("");
	const char *s = e->image.s + table + name;
	const char *end = memchr(s, 0, e->image.n - table - name);
	return end ? (struct str){s, (size_t)(end - s)} : STR("");
}

static void print_section(struct buf *b, struct str image, size_t at)
{
	enum { NOBITS = 8 };
	struct elf e;
	if (!elf_open(&e, image))
		return;
	for (uint64_t i = 1; i < e.nsections; i++) {
		uint64_t from = section(&e, i, 16, 24), n = section(&e, i, 20, 32);
		uint64_t type = field(&e, e.sections + i * e.section_bytes + 4, 4);
		struct str name;
		if (type == NOBITS || at < from || at - from >= n)
			continue;
		name = section_name(&e, i);
		if (!name.n)
			return;
		buf_text(b, ", section ");
		text_safe(b, name, NAME_COLUMNS);
		return;
	}
}

/* --- archives ----------------------------------------------------------------- */

#define AR_HEADER 60

struct member {
	size_t at, n; /* of its bytes */
	struct str name;
};

static size_t decimal(const char *s, size_t n)
{
	size_t x = 0;
	for (size_t i = 0; i < n && s[i] >= '0' && s[i] <= '9'; i++)
		x = x * 10 + (size_t)(s[i] - '0'); /* n <= 12 digits */
	return x;
}

static struct str cut(const char *s, size_t n, const char *ends)
{
	size_t i = 0;
	while (i < n && s[i] && !strchr(ends, s[i]))
		i++;
	return (struct str){s, i};
}

/* "name/", "/123" into the table of long names, or "#1/12" before the bytes. */
static void name_member(
    struct member *m, const char *head, struct str image, struct str long_names)
{
	if (head[0] == '/' && head[1] >= '0' && head[1] <= '9') {
		size_t at = decimal(head + 1, 15);
		if (at < long_names.n)
			m->name = cut(long_names.s + at, long_names.n - at, "/\n");
	} else if (memcmp(head, "#1/", 3) == 0) {
		size_t n = decimal(head + 3, 13);
		if (n <= m->n) {
			m->name = cut(image.s + m->at, n, "");
			m->at += n;
			m->n -= n;
		}
	} else {
		m->name = cut(head, 16, "/ ");
	}
}

/* The member that holds `at`; false between members or in a broken archive. */
static bool find_member(struct str image, size_t at, struct member *out)
{
	struct str long_names = {0};
	size_t head = sizeof ar_mark - 1;
	while (head < at && image.n - head > AR_HEADER) {
		const char *h = image.s + head;
		struct member m = {head + AR_HEADER, decimal(h + 48, 10), {0}};
		if (memcmp(h + 58, "`\n", 2) != 0 || m.n > image.n - m.at)
			return false;
		head = m.at + m.n + (m.n & 1);
		if (memcmp(h, "// ", 3) == 0)
			long_names = (struct str){image.s + m.at, m.n};
		name_member(&m, h, image, long_names);
		if (at >= m.at && at - m.at < m.n) {
			*out = m;
			return true;
		}
	}
	return false;
}

void place_print(struct buf *b, struct str image, size_t at)
{
	struct member m;
	buf_printf(b, "0x%zx", at);
	if (place_kind(image) == PLACE_ELF)
		print_section(b, image, at);
	if (place_kind(image) != PLACE_ARCHIVE || !find_member(image, at, &m))
		return;
	print_section(b, (struct str){image.s + m.at, m.n}, at - m.at);
	if (m.name.n) {
		buf_text(b, ", member ");
		text_safe(b, m.name, NAME_COLUMNS);
	}
}
