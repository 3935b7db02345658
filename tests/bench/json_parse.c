/* json_parse.c: one parser over one text, many times, for a race (race.c).
 *
 *	json_parse list                      the parsers of this build
 *	json_parse make curves|measurements  a text of that shape and size
 *	json_parse PARSER TIMES FILE
 *	json_parse verdict PARSER FILE      0: it takes the file for JSON
 *
 * tree and stream are ours, with spans and duplicate keys refused. */
#include <stdlib.h>
#include <string.h>

#ifdef HAVE_JANSSON
/* Its constants and ours have the same names. */
#define JSON_STRING JANSSON_STRING
#define JSON_ARRAY JANSSON_ARRAY
#define JSON_OBJECT JANSSON_OBJECT
#define JSON_TRUE JANSSON_TRUE
#define JSON_FALSE JANSSON_FALSE
#define JSON_NULL JANSSON_NULL
#include <jansson.h>
#undef JSON_STRING
#undef JSON_ARRAY
#undef JSON_OBJECT
#undef JSON_TRUE
#undef JSON_FALSE
#undef JSON_NULL
#endif
#ifdef HAVE_CJSON
#include <cjson/cJSON.h>
#endif

#include "base/num.h"
#include "input/diag.h"
#include "input/json.h"
#include "input/jstream.h"

static void parse_tree(const struct src *src)
{
	struct arena a = {0};

	if (!json_parse(&a, src, false))
		exit(1);
	arena_free(&a);
}

static void parse_stream(const struct src *src)
{
	struct jstream *j = jstream_open_src(src);
	enum jevent event;

	while ((event = jstream_next(j)) > JEVENT_END)
		;
	if (event == JEVENT_ERROR)
		exit(1);
	jstream_close(j);
}

#ifdef HAVE_JANSSON
static void parse_jansson(const struct src *src)
{
	json_t *root =
	    json_loadb(src->text.s, src->text.n, JSON_REJECT_DUPLICATES, NULL);

	if (!root)
		exit(1);
	json_decref(root);
}
#endif

#ifdef HAVE_CJSON
static void parse_cjson(const struct src *src)
{
	cJSON *root = cJSON_ParseWithLength(src->text.s, src->text.n);

	if (!root)
		exit(1);
	cJSON_Delete(root);
}
#endif

/* What each takes for JSON, scalars and duplicate keys included, as RFC 8259 does. */
#ifdef HAVE_JANSSON
static bool takes_jansson(const struct src *src)
{
	json_t *root = json_loadb(src->text.s, src->text.n, JSON_DECODE_ANY, NULL);

	json_decref(root);
	return root != NULL;
}
#endif
#ifdef HAVE_CJSON
static bool takes_cjson(const struct src *src)
{
	const char *end = NULL;
	cJSON *root = cJSON_ParseWithOpts(src->text.s, &end, true);

	cJSON_Delete(root);
	return root && end == src->text.s + src->text.n;
}
#endif

/* A deterministic fraction that prints with many digits. */
static double fraction(unsigned *state)
{
	*state = *state * 1664525u + 1013904223u;
	return (double)*state / 4294967296.0;
}

static void add_number(struct buf *b, const char *name, double x, bool last)
{
	buf_printf(b, "          \"%s\": ", name);
	num_print(b, x);
	buf_text(b, last ? "\n" : ",\n");
}

/* The shape of an upstream file of curves (schema 1.0), indented by two. */
static void make_curves(struct buf *b)
{
	unsigned state = 1;

	buf_text(b, "{\n  \"schema_version\": \"1.0\",\n  \"curves\": {\n");
	for (int curve = 0; curve < 5; curve++) {
		buf_printf(b, "    \"class_%d\": {\n      \"data_points\": [\n", curve);
		for (int point = 0; point < 12; point++) {
			buf_text(b, "        {\n");
			add_number(b, "flops", fraction(&state) * 1e9, false);
			add_number(b, "efficiency_mean", fraction(&state), false);
			add_number(b, "efficiency_std", fraction(&state) / 10, false);
			add_number(b, "efficiency_min", fraction(&state), false);
			add_number(b, "efficiency_max", fraction(&state), false);
			add_number(b, "ci_lower", fraction(&state), false);
			add_number(b, "ci_upper", fraction(&state), false);
			add_number(b, "num_observations", 12 + point, false);
			buf_text(b,
			    "          \"source\": \"measured\",\n"
			    "          \"source_models\": [\n"
			    "            \"mobilenet_v2\",\n"
			    "            \"mobilenet_v3_large\"\n          ]\n");
			buf_text(b, point < 11 ? "        },\n" : "        }\n");
		}
		buf_text(b, curve < 4 ? "      ]\n    },\n" : "      ]\n    }\n");
	}
	buf_text(b, "  }\n}\n");
}

/* The shape of a measurement file (schema 2.0). */
static void make_measurements(struct buf *b, size_t bytes)
{
	unsigned state = 1;

	buf_text(b, "{\n  \"schema_version\": \"2.0\",\n  \"subgraphs\": [\n");
	for (int row = 0; b->n < bytes; row++) {
		buf_printf(
		    b, "%s    {\n      \"subgraph_id\": %d,\n", row ? ",\n" : "", row);
		buf_text(b, "      \"fusion_pattern\": \"Conv2d_BatchNorm2d_ReLU\",\n"
			    "      \"operation_type\": \"conv2d_batchnorm\",\n");
		add_number(b, "flops", 236027904, false);
		add_number(b, "total_bytes", 3851520, false);
		add_number(b, "arithmetic_intensity", fraction(&state) * 100, false);
		buf_text(b, "      \"measured_latency\": {\n");
		add_number(b, "mean", fraction(&state) * 10, false);
		add_number(b, "std", fraction(&state), false);
		add_number(b, "min", fraction(&state), false);
		add_number(b, "max", fraction(&state), false);
		add_number(b, "samples", 50, true);
		buf_text(b,
		    "      },\n      \"node_names\": [\n        \"layer1_0_conv1\","
		    "\n        \"layer1_0_bn1\"\n      ]\n    }");
	}
	buf_text(b, "\n  ]\n}\n");
}

static const struct {
	const char *name;
	void (*parse)(const struct src *src);
	bool (*takes)(const struct src *src); /* NULL: calgen check says it */
} parsers[] = {
    {"tree", parse_tree, NULL},
    {"stream", parse_stream, NULL},
#ifdef HAVE_CJSON
    {"cJSON", parse_cjson, takes_cjson},
#endif
#ifdef HAVE_JANSSON
    {"jansson", parse_jansson, takes_jansson},
#endif
};
#define NPARSERS (sizeof parsers / sizeof parsers[0])

static int make(const char *shape)
{
	struct buf b = {0};

	if (strcmp(shape, "curves") == 0)
		make_curves(&b);
	else
		make_measurements(&b, 869000);
	fwrite(b.s, 1, b.n, stdout);
	buf_free(&b);
	return 0;
}

int main(int argc, char **argv)
{
	struct arena a = {0};

	if (argc == 2)
		for (size_t i = 0; i < NPARSERS; i++)
			puts(parsers[i].name);
	if (argc == 3)
		return make(argv[2]);
	if (argc != 4)
		return argc != 2;
	bool verdict = strcmp(argv[1], "verdict") == 0;
	const struct src *src = src_load(&a, argv[3]);
	unsigned long times = strtoul(argv[2], NULL, 10);
	size_t i = 0;
	while (i < NPARSERS && strcmp(parsers[i].name, argv[1 + verdict]) != 0)
		i++;
	if (!src || i == NPARSERS)
		return 1;
	if (verdict)
		return !(parsers[i].takes && parsers[i].takes(src));
	while (times-- > 0)
		parsers[i].parse(src);
	arena_free(&a);
	return 0;
}
