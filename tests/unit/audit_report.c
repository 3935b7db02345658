/* audit_report.c: reports of audits that no file would be made for: very many
 * changes, and names made to break a report. */
#include "audit/report.h"
#include "tests/unit/test.h"

#define COMMENT_BYTES 65535

static struct arena arena;
static struct audit_policy policy;
static const struct audit_side side = {.name = "in"};

static struct audit *make_audit(size_t n, const char *id, const char *text)
{
	struct audit *audit = ARENA_NEW(&arena, struct audit);
	*audit = (struct audit){.arena = &arena,
	    .policy = &policy,
	    .before = &side,
	    .after = &side,
	    .devices = ARENA_NEW(&arena, struct audit_device),
	    .ndevices = 1,
	    .changes = ARENA_ARRAY(&arena, n, struct audit_change),
	    .nchanges = n,
	    .worst = ARENA_ARRAY(&arena, n, const struct audit_change *)};
	audit->devices[0] =
	    (struct audit_device){.id = str_of(id), .changed = true, .nchanges = n};
	for (size_t i = 0; i < n; i++) {
		audit->changes[i] =
		    (struct audit_change){.rule = AUDIT_METADATA_CHANGED,
			.member = text,
			.unit = "",
			.path = text,
			.reason = "made",
			.before = {AUDIT_TEXT, 0, str_of(text)},
			.after = {AUDIT_TEXT, 0, str_of("x")},
			.before_at = {text, 1, 1}};
		audit->worst[i] = &audit->changes[i];
	}
	audit->count[AUDIT_INFO] = n;
	return audit;
}

static struct str print(
    const struct audit *audit, size_t format, enum report_length length)
{
	struct report_style style = {.length = length};
	struct buf b = {0};
	report(audit, &style, format, &b);
	struct str text = str_copy(&arena, buf_view(&b));
	buf_free(&b);
	return text;
}

static size_t format_of(const char *name)
{
	const char *choices = report_choices(&arena);
	size_t i = 0;
	for (const char *p = choices; *p; p += strcspn(p, "|"), p += *p == '|', i++)
		if (strncmp(p, name, strlen(name)) == 0)
			return i;
	CHECK_MSG(false, "no format %s in %s", name, choices);
	return 0;
}

static void test_markdown_keeps_its_limit(void)
{
	struct audit *audit = make_audit(100000, "board", "µ long text with | and <b>");
	struct str full = print(audit, format_of("markdown"), REPORT_FULL);
	struct str normal = print(audit, format_of("markdown"), REPORT_NORMAL);
	struct str brief = print(audit, format_of("markdown"), REPORT_BRIEF);
	CHECK(full.n <= COMMENT_BYTES && normal.n <= COMMENT_BYTES);
	CHECK(full.n > COMMENT_BYTES - 2000);
	CHECK(brief.n < normal.n);
	CHECK(str_has(full, STR("changes left out.")));
	CHECK(str_has(full, STR("</details>")));
	CHECK(str_begins(full, STR("<!-- calgen-audit -->\n")));
	/* what is shown and what is left out are all of them */
	size_t rows = 0, left = 0;
	for (size_t i = 0; i + 7 < full.n; i++)
		rows += memcmp(full.s + i, "\n| info", 7) == 0;
	const char *tail = strstr(full.s, "</details>\n\n");
	CHECK(tail && sscanf(tail + 12, "%zu", &left) == 1);
	CHECK_UINT(rows + left, 100000);
	arena_free(&arena);
}

/* A name stays inside its cell. */
static void test_hostile_names(void)
{
	static const char hostile[] =
	    "</details><script>|`\n## x\033[31m @all #1 ![x](y)";
	struct audit *audit = make_audit(3, hostile, hostile);
	struct str markdown = print(audit, format_of("markdown"), REPORT_FULL);
	CHECK(!str_has(markdown, STR("<script>")) && !str_has(markdown, STR("@all")));
	CHECK(!str_has(markdown, STR("![")) && !str_has(markdown, STR("\n## x")));
	static const char *const formats[] = {"text", "line", "markdown", "json"};
	for (size_t i = 0; i < 4; i++) {
		struct str text = print(audit, format_of(formats[i]), REPORT_FULL);
		CHECK_MSG(!str_has(text, STR("\033")), "%s", formats[i]);
		CHECK_MSG(text.n > 0 && text.s[text.n - 1] == '\n', "%s", formats[i]);
	}
	arena_free(&arena);
}

static void test_color_only_where_wanted(void)
{
	struct audit *audit = make_audit(2, "board", "x");
	struct report_style style = {.length = REPORT_NORMAL, .color = true};
	struct buf b = {0};
	report(audit, &style, format_of("text"), &b);
	CHECK(str_has(buf_view(&b), STR("\033[")));
	buf_free(&b);
	CHECK(!str_has(print(audit, format_of("text"), REPORT_NORMAL), STR("\033")));
	arena_free(&arena);
}

int main(void)
{
	audit_policy_default(&policy);
	RUN(test_markdown_keeps_its_limit);
	RUN(test_hostile_names);
	RUN(test_color_only_where_wanted);
	return test_end("audit_report");
}
