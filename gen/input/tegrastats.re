/* tegrastats.re: in: a log with a NUL sentinel; out: times, power rails, ends of
 * lines.  Knows nothing of which rail is a part of which. */
#include "input/tegrastats.h"

/*!re2c
	re2c:define:YYCTYPE = "unsigned char";
	re2c:define:YYCURSOR = p;
	re2c:define:YYMARKER = marker;
	re2c:yyfill:enable = 0;
	re2c:yych:conversion = 1;
	re2c:flags:tags = 1;

	space = [ \t];
	end = [\r\n\x00];
	digit = [0-9];
	name = [A-Za-z] [A-Za-z0-9_]*;
	number = "-"? digit+ ("." digit+)?;
	comma = "-"? digit+ "," digit+;
	unit = "mW";
	// Everything up to the next space that has no meaning here.
	word = [^ \t\r\n\x00-\x08]+;
*/

/* Days since 1970 of a day of the Gregorian calendar (Howard Hinnant, civil days). */
static int64_t days_from(int64_t year, int64_t month, int64_t day)
{
	year -= month <= 2;
	int64_t era = year / 400, of_era = year - era * 400;
	int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	int64_t of_400 = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
	return era * 146097 + of_400 - 719468;
}

static int64_t number_at(const char *s, int digits)
{
	int64_t n = 0;
	for (int i = 0; i < digits; i++)
		n = 10 * n + (s[i] - '0');
	return n;
}

/* "MM-DD-YYYY hh:mm:ss" */
static int64_t seconds_of(const char *s)
{
	int64_t days =
	    days_from(number_at(s + 6, 4), number_at(s, 2), number_at(s + 3, 2));
	return days * 86400 + number_at(s + 11, 2) * 3600 + number_at(s + 14, 2) * 60 +
	       number_at(s + 17, 2);
}

static enum tegrastats_kind rail(struct tegrastats *t, const char *p,
    const char *name_end, const char *number, const char *number_end,
    enum tegrastats_kind kind)
{
	t->name = (struct str){t->token, (size_t)(name_end - t->token)};
	t->now_mw = (struct str){number, (size_t)(number_end - number)};
	t->cursor = p;
	return kind;
}

enum tegrastats_kind tegrastats_next(struct tegrastats *t)
{
	const char *p = t->cursor, *marker, *a, *b, *c;
	/*!stags:re2c format = "const char *@@;"; */
	for (;;) {
		t->token = p;
		/*!re2c
		space+ { continue; }
		"\r"? "\n" { t->cursor = p; return TEGRASTATS_LINE; }
		"\x00" {
			if (t->token >= t->limit)
				return TEGRASTATS_END;
			t->cursor = p;
			return TEGRASTATS_STRANGE;
		}
		"\r" { continue; }
		digit{2} "-" digit{2} "-" digit{4} " " digit{2} ":" digit{2} ":" digit{2} {
			t->time_s = seconds_of(t->token);
			t->cursor = p;
			return TEGRASTATS_TIME;
		}
		name @a space+ @b number @c unit "/" number unit / (space | end) {
			return rail(t, p, a, b, c, TEGRASTATS_RAIL);
		}
		name @a space+ @b number @c "/" number / (space | end) {
			return rail(t, p, a, b, c, TEGRASTATS_RAIL);
		}
		name @a space+ @b (comma unit? "/" (comma | number) unit?
			| number unit? "/" comma unit?) / (space | end) {
			return rail(t, p, a, b, p, TEGRASTATS_COMMA);
		}
		name @a space+ @b number ("m" | "mW" "/"? | "mW/" number "m"? | "/") / end {
			return rail(t, p, a, b, p, TEGRASTATS_CUT);
		}
		word { continue; }
		* { t->cursor = p; return TEGRASTATS_STRANGE; }
		*/
	}
}
