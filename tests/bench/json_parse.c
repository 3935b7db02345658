/* json_parse.c: time to parse a file of curves and a file of measurements, as a
 * tree and as a stream, beside other parsers where they are installed.
 *
 *	json_parse [FILE...]
 *
 * Without arguments: texts of the two shapes and sizes, made here, and the real
 * files in $SHARED if it is set.  Each figure is the best of several runs, in
 * one process, so that the ratios are worth more than the times. */
#include <stdlib.h>
#include <time.h>

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

static const struct {
	const char *name;
	void (*parse)(const struct src *src);
} parsers[] = {
    {"tree, spans, duplicates refused", parse_tree},
    {"stream, duplicates refused", parse_stream},
#ifdef HAVE_JANSSON
    {"jansson " JANSSON_VERSION ", duplicates refused", parse_jansson},
#endif
#ifdef HAVE_CJSON
    {"cJSON, duplicates kept", parse_cjson},
#endif
};

static double now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* Best time of one parse, over half a second. */
static double best_us(void (*parse)(const struct src *), const struct src *src)
{
	double begin = now_us(), best = 1e300;
	unsigned n = 0;

	while (n < 5 || now_us() - begin < 5e5) {
		double at = now_us();
		parse(src);
		double time = now_us() - at;
		best = time < best ? time : best;
		n++;
	}
	return best;
}

static void measure(const struct src *src)
{
	double first = 0;

	printf("%s, %zu bytes\n", src->path, src->text.n);
	for (size_t i = 0; i < sizeof(parsers) / sizeof(*parsers); i++) {
		double us = best_us(parsers[i].parse, src);
		if (i == 0)
			first = us;
		printf("  %-40s %9.1f us %7.0f MB/s  x %.2f\n", parsers[i].name, us,
		    (double)src->text.n / us, us / first);
	}
}

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

static void measure_text(const char *name, struct buf *b)
{
	struct arena a = {0};

	measure(src_from_text(&a, name, buf_view(b)));
	arena_free(&a);
	buf_clear(b);
}

static bool measure_file(const char *path)
{
	struct arena a = {0};
	const struct src *src = src_load(&a, path);

	if (src)
		measure(src);
	arena_free(&a);
	return src != NULL;
}

int main(int argc, char **argv)
{
	const char *shared = getenv("SHARED");
	struct buf b = {0};
	bool good = true;

	for (int i = 1; i < argc; i++)
		good &= measure_file(argv[i]);
	if (argc == 1) {
		make_curves(&b);
		measure_text("curves", &b);
		make_measurements(&b, 869000);
		measure_text("measurements", &b);
	}
	if (argc == 1 && shared) {
		buf_printf(&b, "%s/orin/50w/efficiency_curves_fp32.json", shared);
		good &= measure_file(b.s);
	}
	buf_free(&b);
	return good ? 0 : 1;
}
