/* json_outputs.c: what calgen prints with --json against calib/schema.  Members are
 * required and no others allowed, so that neither side has one more. */
#include <stdlib.h>

#include "base/arena.h"
#include "input/src.h"
#include "tests/unit/schema.h"

static struct arena arena;
static const char *source, *build;

static const struct json *load_schema(const char *name)
{
	struct buf path = {0};
	buf_printf(&path, "%s/calib/schema/%s.schema.json", source, name);
	struct src *src = src_load(&arena, path.s);
	const struct json *root = src ? json_parse(&arena, src, false) : NULL;
	CHECK_MSG(root, "%s", path.s);
	buf_free(&path);
	return root;
}

/* The words of a shell command behind `calgen`, run in tests/cases. */
static const struct json *run(const char *words)
{
	struct buf command = {0}, out = {0};
	char piece[4096];
	size_t n;
	buf_printf(&command, "cd '%s/tests/cases' && PATH='%s':$PATH && calgen %s",
	    source, build, words);
	FILE *pipe = popen(command.s, "r");
	CHECK(pipe);
	while (pipe && (n = fread(piece, 1, sizeof piece, pipe)) > 0)
		buf_add(&out, piece, n);
	CHECK_MSG(pipe && pclose(pipe) == 0, "calgen %s", words);
	struct str text = str_copy(&arena, buf_view(&out));
	const struct json *root =
	    json_parse(&arena, src_from_text(&arena, words, text), false);
	CHECK_MSG(root, "calgen %s", words);
	buf_free(&command);
	buf_free(&out);
	return root;
}

static void check(const char *schema_name, const char *words)
{
	struct schema_run judging = {.arena = &arena, .root = load_schema(schema_name)};
	const struct json *value = run(words);
	if (!judging.root || !value)
		return;
	bool good = schema_judge(&judging, judging.root, value);
	CHECK_MSG(good, "calgen %s: %s", words, judging.why.s);
	buf_free(&judging.why);
}

static void test_regress(void)
{
	check("regress", "regress --json ../data/nist/norris.csv");
	check("regress", "regress --json --degree 5 ../data/nist/wampler1.csv");
	check("regress", "regress --json --breaks 2 ../data/nist/norris.csv");
	check("regress", "regress --json - <<END\ny,x\n1,1\nEND");
	check("pareto", "pareto --simulate --summary - --require 'perplexity <= 29'");
	check("regress", "regress --json - <<END\ny,x,z\n1,1,2\n2,2,4\n4,3,6\nEND");
}

static void test_validation(void)
{
	check("validation",
	    "validate --json fit/in/truth.json - <<END\n$(cd fit && sh rows.sh)\nEND");
	check("validation", "validate --json --leave-out network - <<END\n$(cd fit && "
			    "sh rows.sh)\nEND");
	check("validation", "validate --json --leave-out network - <<END\n$(cd fit && "
			    "sh rows.sh 3)\nEND");
	check("validation", "validate --json --leave-out family - <<END\n$(cd fit && "
			    "sh rows.sh 9)\nEND");
}

static void test_stages(void)
{
	check("stages", "stages eval --json - <<END\n$(calgen stages simulate)\nEND");
	check("stages", "stages eval --json --calib stages/in/set.json - <<END\n"
			"vision_tokens,task,output_tokens,prefill_ms,decode_ms\n"
			"144,caption,9,8.2,45\nEND");
	check("transfer", "transfer --source transfer/in/a.csv --target "
			  "transfer/in/b.csv --samples 5 --repeat 2 --json");
	check("transfer", "transfer --source transfer/in/a.csv --target "
			  "transfer/in/b.csv --samples 22 --method none --json");
	check("guard", "guard --json - <<END\n$(calgen stages simulate)\nEND");
	check("guard", "guard --json --mode margin --calib stages/in/set.json - <<END\n"
		       "vision_tokens,task,output_tokens,prefill_ms,decode_ms\n"
		       "144,caption,9,8.2,45\nEND");
}

static void test_analysis(void)
{
	check("analysis", "analyze --json - <<END\n$(cd fit && sh rows.sh 6 0.3)\nEND");
	check("analysis", "analyze --json --cells summarize/in/rows.json");
	check(
	    "analysis", "analyze --json --cells - <<END\n$(cd fit && sh rows.sh)\nEND");
}

static void test_energy(void)
{
	check("physics-report",
	    "physics --json ../../calib/physics/nvidia-h100-sxm.json "
	    "physics/in/base.json");
	check("physics-report", "physics --json --node 8");
	check("power", "power --json - <<END\n$(cd power && sh in.sh)\nEND");
	check("power", "power --json - <<END\nPOM_5V_IN 1795/1795\nEND");
	check("energy-validation",
	    "validate --form energy --json --leave-out network - "
	    "<<END\n$(cd energy && sh rows.sh)\nEND");
	check("energy-validation",
	    "validate --form energy --json --leave-out network - "
	    "<<END\n$(cd energy && sh rows.sh 3)\nEND");
	check("energy-validation",
	    "validate --form energy --json --precision fp16 physics/in/base.json - "
	    "<<END\n$(cd energy && sh rows.sh 3)\nEND");
}

/* Two campaigns as files, by name. */
#define CAMPAIGNS                                                                      \
	"$(cd audit && for s in 11 23; do sh campaign.sh $s "                          \
	">\"${TMP:-/tmp}/campaign$s.csv\""                                             \
	" && echo \"${TMP:-/tmp}/campaign$s.csv\"; done)"

static void test_campaigns(void)
{
	check("noise", "analyze --json --noise " CAMPAIGNS);
	check("audit", "audit --format json --fail-on never " CAMPAIGNS);
	check("audit",
	    "audit --format json --fail-on never --noise $(calgen analyze "
	    "--noise " CAMPAIGNS " -o \"${TMP:-/tmp}/noise.json\" >/dev/null; echo "
	    "\"${TMP:-/tmp}/noise.json\") " CAMPAIGNS);
}

static void test_others(void)
{
	check("estimate", "estimate --calib estimate/in/small.json --budget 0.5 --json "
			  "estimate/in/work.json");
	check("list", "list --json");
	check("show", "show --format json estimate/in/small.json");
	check("show", "show --format json stages/in/set.json");
	check("audit", "audit --format json --fail-on never audit/in/base.json "
		       "audit/in/base.json");
	check("audit",
	    "audit --format json --fail-on never --workloads audit/in/net.json "
	    "--budget 2 6 -- audit/in/base.json audit/in/stages.json");
	check("calibrate", "calibrate --json --no-networks --backend reference --plan "
			   "measure/in/tiny.json "
			   "--energy none --id tiny -o ${TMP:-/tmp}/c$$.json "
			   "--measurements ${TMP:-/tmp}/m$$.json 2>/dev/null");
}

/* --- the judge itself ------------------------------------------------------------- */

static bool judged(const char *schema, const char *value)
{
	struct schema_run judging = {.arena = &arena};
	judging.root =
	    json_parse(&arena, src_from_text(&arena, "schema", str_of(schema)), false);
	const struct json *v =
	    json_parse(&arena, src_from_text(&arena, "value", str_of(value)), false);
	bool good = judging.root && v && schema_judge(&judging, judging.root, v);
	buf_free(&judging.why);
	return good;
}

static void test_judge(void)
{
	static const struct {
		const char *schema, *good, *bad;
	} cases[] = {{"{\"type\": \"integer\"}", "3", "3.5"},
	    {"{\"type\": [\"number\", \"null\"]}", "null", "\"3\""},
	    {"{\"required\": [\"a\"]}", "{\"a\": 1}", "{\"b\": 1}"},
	    {"{\"additionalProperties\": false, \"properties\": {\"a\": {}}}",
		"{\"a\": 1}", "{\"b\": 1}"},
	    {"{\"properties\": {\"a\": {\"minimum\": 1}}}", "{\"a\": 1}",
		"{\"a\": 0.9}"},
	    {"{\"items\": {\"$ref\": \"#/$defs/x\"}, \"$defs\": {\"x\": {\"const\": "
	     "1}}}",
		"[1, 1]", "[1, 2]"},
	    {"{\"uniqueItems\": true, \"maxItems\": 2}", "[1, 2]", "[1, 1]"},
	    {"{\"maxItems\": 2}", "[1, 2]", "[1, 1, 1]"},
	    {"{\"exclusiveMaximum\": 1}", "0.9", "1"},
	    {"{\"enum\": [\"a\", null]}", "null", "\"b\""},
	    {"{\"anyOf\": [{\"minimum\": 3}, {\"maximum\": 1}]}", "4", "2"},
	    {"{\"pattern\": \"^[a-z]+$\", \"minLength\": 1}", "\"ab\"", "\"aB\""}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		CHECK_MSG(
		    judged(cases[i].schema, cases[i].good), "%s", cases[i].schema);
		CHECK_MSG(
		    !judged(cases[i].schema, cases[i].bad), "%s", cases[i].schema);
	}
	CHECK(!judged("{\"multipleOf\": 2}", "4"));
}

int main(void)
{
	source = getenv("SRC") ? getenv("SRC") : ".";
	build = getenv("BUILD") ? getenv("BUILD") : "build";
	RUN(test_judge);
	RUN(test_regress);
	RUN(test_stages);
	RUN(test_validation);
	RUN(test_analysis);
	RUN(test_energy);
	RUN(test_campaigns);
	RUN(test_others);
	arena_free(&arena);
	return test_end("json_outputs");
}
