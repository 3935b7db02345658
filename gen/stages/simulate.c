/* simulate.c: a seed in, timed requests of an imagined multimodal model out: prefill
 * of about 136 ms with an sd of 22, decode of 45 ± 6 ms per token, whose noise no
 * input explains (the published model has R² 0.25 there). */
#include "stages/simulate.h"

#include <math.h>

#include "stages/random.h"

static size_t pick(struct random_state *r, const unsigned *list, size_t n)
{
	return list[random_below(r, n)];
}

#define PICK(r, list) pick((r), (list), sizeof(list) / sizeof(list)[0])
#define CROP_TOKENS 144 /* a crop; an image is (crops + 1) of them */

void simulate_requests(struct buf *out, size_t n, uint64_t seed)
{
	static const unsigned crops[] = {0, 1, 2, 3, 4, 6, 8, 10, 12};
	static const unsigned texts[] = {16, 32, 48, 64, 96, 128};
	static const unsigned top[] = {4, 8, 12}, blocks[] = {12, 14, 16};
	static const unsigned outputs[] = {8, 16, 32, 64, 128};
	static const char *const tasks[] = {"caption", "document", "question"};
	static const double longer[] = {0.96, 1.06, 1.0};
	struct random_state r = {seed};

	buf_text(out,
	    "vision_tokens,text_tokens,top_k,active_blocks,task,output_tokens,"
	    "vision_encoder_ms,projector_ms,prefill_ms,decode_per_token_ms\n");
	for (size_t i = 0; i < n; i++) {
		double vision = (double)(PICK(&r, crops) + 1) * CROP_TOKENS;
		double text = (double)PICK(&r, texts), k = (double)PICK(&r, top);
		double active = (double)PICK(&r, blocks);
		size_t task = random_below(&r, 3), output = PICK(&r, outputs);
		double work = (vision + text) * active / 16;
		double encoder = 4.2 + 0.0235 * vision;
		double projector = 0.35 + 0.00062 * vision;
		double prefill = (98 + 0.0285 * work + 5.2e-6 * work * work + 1.1 * k) *
				 longer[task];
		double decode = 32.4 + 0.28 * k + 0.7 * active;

		encoder *= exp(0.015 * random_normal(&r));
		projector *= exp(0.03 * random_normal(&r));
		prefill *= exp(0.04 * random_normal(&r));
		decode *= exp(0.115 * random_normal(&r));
		buf_printf(out, "%.0f,%.0f,%.0f,%.0f,%s,%zu,%.4f,%.4f,%.3f,%.3f\n",
		    vision, text, k, active, tasks[task], output, encoder, projector,
		    prefill, decode);
	}
}
