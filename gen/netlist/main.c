/* main.c of netlist: writes calib/workloads.
 *
 * Comes in: a folder.  Goes out: one workload per network, all or none.
 * Must not know: how a layer is counted. */
#include <stdio.h>
#include <string.h>

#include "base/fail.h"
#include "base/out.h"
#include "netlist/net.h"

static const struct network {
	const char *name, *title;
	void (*make)(struct net *);
} networks[] = {
    {"mobilenet_v2_b1", "MobileNet-V2", net_mobilenet_v2},
    {"resnet18_b1", "ResNet-18", net_resnet18},
    {"resnet50_b1", "ResNet-50", net_resnet50},
    {"vit_b16_b1", "ViT-B/16", net_vit_b_16},
};
#define NNETWORKS (sizeof(networks) / sizeof(*networks))

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
	buf_str(&b, buf_view(&net.ops));
	buf_text(&b, "\n  ]\n}\n");
	struct str text = str_copy(a, buf_view(&b));

	buf_free(&b);
	buf_free(&net.ops);
	return text;
}

int main(int argc, char **argv)
{
	struct arena arena = {0};
	struct out_item items[NNETWORKS];

	if (argc != 2 || argv[1][0] == '-') {
		fputs("usage: netlist FOLDER\n"
		      "writes the workloads of calib/workloads into FOLDER\n",
		    stderr);
		return 2;
	}
	struct classes *classes = classes_builtin(&arena);
	BUG_IF(!classes);
	for (size_t i = 0; i < NNETWORKS; i++) {
		struct buf path = {0};

		buf_printf(&path, "%s/%s.json", argv[1], networks[i].name);
		items[i].path = arena_text(&arena, path.s, path.n);
		items[i].text = workload_text(&arena, classes, &networks[i]);
		buf_free(&path);
	}
	out_files(items, NNETWORKS);
	arena_free(&arena);
	return 0;
}
