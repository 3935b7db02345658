/* plan_from.c: next measurements or the operations of a workload → kernels.
 *
 * Comes in: the JSON of either.  Goes out: a plan of distinct kernels.
 * Must not know: how kernels are found or run. */
#include "measure/plan_from.h"

#include "base/num.h"
#include "input/diag.h"
#include "measure/derive.h"
#include "model/workload.h"

struct derived {
	struct arena *arena;
	const struct classes *classes;
	struct plan *plan;
	const char *path;
};

bool plan_from_recognise(const struct json *root)
{
	return root->kind == JSON_OBJECT &&
	       (json_get(root, "sets") || json_get(root, "ops") ||
		   json_get(root, "subgraphs"));
}

static bool same(const struct kernel *a, const struct kernel *b)
{
	struct buf x = {0}, y = {0};
	kernel_label(&x, a);
	kernel_label(&y, b);
	bool equal = str_eq(a->group, b->group) && str_eq(buf_view(&x), buf_view(&y));
	buf_free(&x);
	buf_free(&y);
	return equal;
}

static void want(struct derived *d, const struct wanted *w, struct str group)
{
	struct plan *p = d->plan;
	struct kernel k;
	if (!derive_kernel(d->classes, w, group, &k)) {
		struct str class = d->classes->info[w->class_id].name;
		diag_file(DIAG_PLAN_LACKS, d->path,
		    "no kernel of class %.*s has about %.3g FLOPs and %.3g bytes",
		    (int)class.n, class.s, w->flops, w->bytes);
		return;
	}
	for (size_t i = 0; i < p->nkernels; i++)
		if (same(&p->kernels[i], &k))
			return;
	p->kernels[p->nkernels++] = k;
}

static const struct json *list_of(const struct json *object, const char *name)
{
	const struct json *v =
	    object->kind == JSON_OBJECT ? json_get(object, name) : NULL;
	return v && v->kind == JSON_ARRAY ? v : NULL;
}

/* Each mode and precision has its list; here all are one group. */
static void from_analysis(struct derived *d, const struct json *root)
{
	const struct json *sets = list_of(root, "sets"), *next;
	size_t n = 0;

	for (const struct json *s = sets ? sets->first : NULL; s; s = s->next)
		n += (next = list_of(s, "next_measurements")) ? next->nitems : 0;
	d->plan->kernels = ARENA_ARRAY(d->arena, n + 1, struct kernel);
	for (const struct json *s = sets ? sets->first : NULL; s; s = s->next) {
		next = list_of(s, "next_measurements");
		for (const struct json *m = next ? next->first : NULL; m; m = m->next) {
			const struct json *class =
			    m->kind == JSON_OBJECT ? json_get(m, "class") : NULL;
			int id = class && class->kind == JSON_STRING
				     ? classes_find(d->classes, class->text)
				     : -1;
			if (id < 0)
				continue;
			struct wanted w = {id, json_number_of(m, "flops", 0),
			    json_number_of(m, "bytes", 0)};
			want(d, &w, STR("next"));
		}
	}
}

static struct str slug(struct arena *a, struct str name)
{
	char *s = arena_alloc(a, name.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < name.n; i++) {
		char c = name.s[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			s[n++] = c;
		else if (n && s[n - 1] != '-')
			s[n++] = '-';
	}
	while (n && s[n - 1] == '-')
		n--;
	return n ? (struct str){s, n} : STR("workload");
}

static bool from_workload(struct derived *d)
{
	struct workload *work = workload_read(d->arena, d->classes, d->path);
	if (!work)
		return false;
	struct str group = slug(d->arena, work->name);
	d->plan->name = group;
	d->plan->kernels = ARENA_ARRAY(d->arena, work->nops + 1, struct kernel);
	for (size_t i = 0; i < work->nops; i++) {
		const struct work_op *op = &work->ops[i];
		struct wanted w = {op->class_id, (double)op->flops, (double)op->bytes};
		want(d, &w, group);
	}
	return true;
}

bool plan_from(struct arena *a, const struct classes *c, const struct src *src,
    const struct json *root, struct plan *p)
{
	struct derived d = {.arena = a, .classes = c, .plan = p, .path = src->path};

	p->name = STR("next");
	if (json_get(root, "sets"))
		from_analysis(&d, root);
	else if (!from_workload(&d))
		return false;
	if (p->nkernels)
		return true;
	diag_file(DIAG_PLAN, src->path, "no operation of it has a kernel");
	return false;
}
