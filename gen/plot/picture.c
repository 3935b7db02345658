/* picture.c: files of gnuplot → the same with a description, with a density.
 *
 * In: bytes of an SVG or PNG.  Out: bytes of the same.  Must not know figures. */
#include "plot/picture.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "base/fail.h"
#include "base/text.h"

static void add_xml(struct buf *b, struct str text)
{
	struct buf safe = {0};

	text_safe(&safe, text, TEXT_NO_LIMIT);
	text_xml(b, buf_view(&safe));
	buf_free(&safe);
}

static size_t find(struct str text, size_t from, const char *part)
{
	size_t n = strlen(part);
	for (size_t i = from; i + n <= text.n; i++)
		if (memcmp(text.s + i, part, n) == 0)
			return i;
	return SIZE_MAX;
}

void picture_describe_svg(
    struct str svg, struct str title, struct str description, struct buf *out)
{
	static const char opening[] = "<svg", closing[] = "</desc>";
	size_t root = find(svg, 0, opening);
	size_t from = root == SIZE_MAX ? SIZE_MAX : find(svg, root, "<title>");
	size_t to = from == SIZE_MAX ? SIZE_MAX : find(svg, from, closing);
	if (to == SIZE_MAX)
		fatal("gnuplot made no SVG");
	buf_add(out, svg.s, root + strlen(opening));
	buf_text(out, " role=\"img\" aria-labelledby=\"title desc\"");
	buf_add(out, svg.s + root + strlen(opening), from - root - strlen(opening));
	buf_text(out, "<title id=\"title\">");
	add_xml(out, title);
	buf_text(out, "</title>\n<desc id=\"desc\">");
	add_xml(out, description);
	/* gnuplot leaves the one `>` as it is that XML does not allow in text. */
	for (size_t end; (end = find(svg, to, "]]>")) != SIZE_MAX; to = end + 3) {
		buf_add(out, svg.s + to, end - to);
		buf_text(out, "]]&gt;");
	}
	buf_add(out, svg.s + to, svg.n - to);
}

/* CRC-32 of PNG chunks (IEEE 802.3, reflected). */
static uint32_t crc(const unsigned char *s, size_t n)
{
	uint32_t c = 0xffffffffu;
	for (size_t i = 0; i < n; i++) {
		c ^= s[i];
		for (int k = 0; k < 8; k++)
			c = c >> 1 ^ (c & 1 ? 0xedb88320u : 0);
	}
	return ~c;
}

static void put_u32(unsigned char *to, uint32_t x)
{
	for (int i = 0; i < 4; i++)
		to[i] = (unsigned char)(x >> (24 - 8 * i));
}

void picture_png_density(struct str png, double dpi, struct buf *out)
{
	/* Signature of 8 bytes, then IHDR: length, name, 13 bytes, CRC. */
	enum { HEAD = 8 + 4 + 4 + 13 + 4 };
	unsigned char chunk[4 + 4 + 9 + 4];
	if (png.n < HEAD || memcmp(png.s + 12, "IHDR", 4) != 0)
		fatal("gnuplot made no PNG");
	uint32_t per_metre = (uint32_t)lround(dpi / 0.0254);
	put_u32(chunk, 9);
	memcpy(chunk + 4, "pHYs", 4);
	put_u32(chunk + 8, per_metre);
	put_u32(chunk + 12, per_metre);
	chunk[16] = 1; /* the unit is the metre */
	put_u32(chunk + 17, crc(chunk + 4, 13));
	buf_add(out, png.s, HEAD);
	buf_add(out, (const char *)chunk, sizeof chunk);
	buf_add(out, png.s + HEAD, png.n - HEAD);
}
