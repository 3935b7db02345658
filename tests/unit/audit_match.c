/* audit_match.c: which range is which, by cases and by what must hold for all. */
#include "audit/compare.h"
#include "tests/unit/test.h"

static struct arena arena;

/* Partners of the ranges of `before` as text: "0>0 1>2 2-", and added ones "+1". */
static const char *partners(
    const double *before, size_t nbefore, const double *after, size_t nafter)
{
	size_t *after_of = ARENA_ARRAY(&arena, nbefore + 1, size_t);
	size_t *before_of = ARENA_ARRAY(&arena, nafter + 1, size_t);
	struct buf b = {0};
	audit_match(&arena, before, nbefore, after, nafter, after_of, before_of);
	for (size_t i = 0; i < nbefore; i++) {
		if (after_of[i] == AUDIT_ALONE)
			buf_printf(&b, "%zu- ", i);
		else
			buf_printf(&b, "%zu>%zu ", i, after_of[i]);
	}
	for (size_t j = 0; j < nafter; j++)
		if (before_of[j] == AUDIT_ALONE)
			buf_printf(&b, "+%zu ", j);
	const char *text = arena_text(&arena, b.s, b.n);
	buf_free(&b);
	return text;
}

#define N(list) (sizeof(list) / sizeof *(list)-1)
#define PARTNERS(before, after) partners(before, N(before), after, N(after))

static void test_same(void)
{
	static const double a[] = {0, 1e6, 1e7, INFINITY};
	CHECK_TEXT(PARTNERS(a, a), "0>0 1>1 2>2 ");
}

static void test_moved_knot(void)
{
	static const double a[] = {0, 1e6, 1e7, 1e8}, b[] = {0, 3e6, 4e7, 1e9};
	CHECK_TEXT(PARTNERS(a, b), "0>0 1>1 2>2 ");
}

static void test_split_and_joined(void)
{
	static const double a[] = {0, 1e6, 1e8, INFINITY};
	static const double b[] = {0, 1e6, 5e7, 1e8, INFINITY};
	CHECK_TEXT(PARTNERS(a, b), "0>0 1>1 2>3 +2 ");
	CHECK_TEXT(PARTNERS(b, a), "0>0 1>1 2- 3>2 ");
}

static void test_inserted_at_a_knot(void)
{
	static const double a[] = {1, 1e6, 1e9}, b[] = {1, 9e5, 1.1e6, 1e9};
	CHECK_TEXT(PARTNERS(a, b), "0>0 1>2 +1 ");
}

static void test_nothing_in_common(void)
{
	static const double a[] = {1, 10, 100}, b[] = {100, 1000}, none[] = {0};
	CHECK_TEXT(PARTNERS(a, b), "0- 1- +0 ");
	CHECK_TEXT(PARTNERS(a, none), "0- 1- ");
	CHECK_TEXT(PARTNERS(none, a), "+0 +1 ");
}

static uint64_t state = 88172645463325252u;

static uint64_t random_below(uint64_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state % n;
}

static size_t random_edges(double *edge)
{
	size_t n = 1 + random_below(8);
	edge[0] = (double)random_below(3);
	for (size_t i = 1; i <= n; i++)
		edge[i] = (edge[i - 1] + 1) * (1 + (double)random_below(50));
	if (random_below(3) == 0)
		edge[n] = INFINITY;
	return n;
}

/* Partners are each other's, in order, overlap, and are the same seen from the
 * other side. */
static void test_any(void)
{
	double a[9], b[9];
	size_t after_of[8], before_of[8], back_after[8], back_before[8];
	for (int round = 0; round < 3000; round++) {
		size_t na = random_edges(a), nb = random_edges(b);
		audit_match(&arena, a, na, b, nb, after_of, before_of);
		audit_match(&arena, b, nb, a, na, back_before, back_after);
		size_t next = 0;
		for (size_t i = 0; i < na; i++) {
			CHECK_MSG(
			    after_of[i] == back_after[i], "round %d, %zu", round, i);
			size_t j = after_of[i];
			if (j == AUDIT_ALONE)
				continue;
			CHECK_MSG(
			    j >= next && j < nb, "round %d, %zu>%zu", round, i, j);
			CHECK_MSG(before_of[j] == i, "round %d, %zu>%zu", round, i, j);
			CHECK_MSG(a[i] < b[j + 1] && b[j] < a[i + 1],
			    "round %d: %zu and %zu do not touch", round, i, j);
			next = j + 1;
		}
		arena_free(&arena);
	}
}

int main(void)
{
	RUN(test_same);
	RUN(test_moved_knot);
	RUN(test_split_and_joined);
	RUN(test_inserted_at_a_knot);
	RUN(test_nothing_in_common);
	RUN(test_any);
	arena_free(&arena);
	return test_end("audit_match");
}
