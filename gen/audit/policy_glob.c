/* policy_glob.c: does a pattern of a rules file mean this path?
 *
 * In: pattern and text.  Out: yes or no, in time linear in text × pattern whatever
 * the pattern.  Must not know what a path is made of, but for its dots. */
#include "audit/policy.h"

/* Where to go on when the text behind a star does not fit. */
struct retry {
	bool armed;
	size_t pattern, text;
};

bool policy_glob(struct str pattern, struct str text)
{
	struct retry one = {0}, all = {0}; /* behind the last * and the last ** */
	size_t p = 0, t = 0;
	for (;;) {
		bool star = p < pattern.n && pattern.s[p] == '*';
		if (star && p + 1 < pattern.n && pattern.s[p + 1] == '*') {
			p += 2;
			all = (struct retry){true, p, t};
			one.armed = false;
		} else if (star) {
			p++;
			one = (struct retry){true, p, t};
		} else if (p < pattern.n && t < text.n &&
			   (pattern.s[p] == '?' || pattern.s[p] == text.s[t])) {
			p++;
			t++;
		} else if (p == pattern.n && t == text.n) {
			return true;
		} else if (one.armed && one.text < text.n && text.s[one.text] != '.') {
			p = one.pattern;
			t = ++one.text;
		} else if (all.armed && all.text < text.n) {
			p = all.pattern;
			t = ++all.text;
			one.armed = false;
		} else {
			return false;
		}
	}
}
