/* audit_html.c: contrast of the page's colours, computed from its style sheet, and
 * text in its parts that tries to be markup. */
#include <stdlib.h>

#include "audit/html.h"
#include "embed/embedded.h"
#include "tests/unit/test.h"

struct color {
	double r, g, b; /* 0 … 1, sRGB */
};

static const char *css(void)
{
	const struct embedded *e = embedded_find("gen/audit/html/page.css");
	return e ? e->text : "";
}

/* Value of --NAME after `from`; false: not there. */
static bool find_color(const char *from, const char *name, struct color *c)
{
	char key[64];
	unsigned rgb;
	snprintf(key, sizeof key, "--%s: #", name);
	const char *at = strstr(from, key);
	if (!at || sscanf(at + strlen(key), "%6x", &rgb) != 1)
		return false;
	*c = (struct color){
	    (rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
	return true;
}

/* WCAG 2.1, definitions of relative luminance and contrast ratio. */
static double linear(double v)
{
	return v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

static double luminance(struct color c)
{
	return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

static double contrast(struct color a, struct color b)
{
	double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
	return x > y ? x / y : y / x;
}

static void test_formula(void)
{
	struct color black = {0, 0, 0}, white = {1, 1, 1};
	struct color grey = {0x76 / 255.0, 0x76 / 255.0, 0x76 / 255.0};
	CHECK_NEAR(contrast(black, white), 21, 1e-12);
	CHECK_NEAR(contrast(grey, white), 4.54, 0.005);
}

/* Each pair that the head of the style sheet promises, in both schemes. */
static void test_contrast(void)
{
	const char *dark = strstr(css(), "prefers-color-scheme: dark");
	const char *at = css();
	char ink[64], ground[64];
	double least;
	size_t npairs = 0;
	CHECK(dark);
	while (dark && (at = strstr(at, "contrast ")) && at < dark) {
		at += 9;
		if (sscanf(at, "%63s %63s %lf", ink, ground, &least) != 3)
			continue;
		npairs++;
		for (int scheme = 0; scheme < 2; scheme++) {
			const char *from = scheme ? dark : css();
			struct color a, b;
			bool there =
			    find_color(from, ink, &a) && find_color(from, ground, &b);
			CHECK_MSG(there, "%s, %s", ink, ground);
			if (there)
				CHECK_MSG(contrast(a, b) >= least,
				    "%s: %s on %s is %.2f, not %g",
				    scheme ? "dark" : "light", ink, ground,
				    contrast(a, b), least);
		}
	}
	CHECK(npairs >= 15);
}

static void test_escape(void)
{
	struct buf out = {0};
	html_part(&out, "note",
	    (struct html_field[]){
		HTML_TEXT("text", STR("<script>alert('1')</script> & \"{{text}}\"")),
		HTML_END});
	struct arena arena = {0};
	CHECK_TEXT(str_copy(&arena, buf_view(&out)).s,
	    "<li>&#60;script&#62;alert(&#39;1&#39;)&#60;/script&#62; &#38; "
	    "&#34;{{text}}&#34;</li>\n");
	arena_free(&arena);
	buf_free(&out);
}

int main(void)
{
	RUN(test_formula);
	RUN(test_contrast);
	RUN(test_escape);
	return test_end("audit_html");
}
