/* main.c of netlist: writes calib/workloads.
 *
 * Comes in: a folder.  Goes out: one workload per network, all or none.
 * Must not know: how a layer is counted. */
#include <stdio.h>
#include <string.h>

#include "base/fail.h"
#include "base/out.h"
#include "netlist/net.h"

static struct str workload_text(
    struct arena *a, const struct classes *classes, const struct network *n)
{
	struct net net = {.arena = a, .classes = classes};
	struct buf b = {0};

	n->make(&net);
	buf_printf(&b,
	    "{\n  \"format\": \"estimate-workload\",\n  \"schema_version\": \"1.0\",\n"
	    "  \"name\": \"%s\",\n"
	    "  \"notes\": \"%s, one 224 x 224 image, FP32; computed from layer shapes "
	    "by "
	    "build/netlist (gen/netlist)\",\n  \"ops\": [",
	    n->name, n->title);
	net_rows(&b, &net);
	buf_text(&b, "\n  ]\n}\n");
	struct str text = str_copy(a, buf_view(&b));

	buf_free(&b);
	return text;
}

int main(int argc, char **argv)
{
	struct arena arena = {0};
	struct out_item *items;

	if (argc != 2 || argv[1][0] == '-') {
		fputs("usage: netlist FOLDER\n"
		      "writes the workloads of calib/workloads into FOLDER\n",
		    stderr);
		return 2;
	}
	struct classes *classes = classes_builtin(&arena);
	BUG_IF(!classes);
	items = ARENA_ARRAY(&arena, nnetworks, struct out_item);
	for (size_t i = 0; i < nnetworks; i++) {
		struct buf path = {0};

		buf_printf(&path, "%s/%s.json", argv[1], networks[i].name);
		items[i].path = arena_text(&arena, path.s, path.n);
		items[i].text = workload_text(&arena, classes, &networks[i]);
		buf_free(&path);
	}
	out_files(items, nnetworks);
	arena_free(&arena);
	return 0;
}
