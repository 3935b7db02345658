/* transfer.h: between cmd_transfer.c and transfer_report.c. */
#ifndef CMD_TRANSFER_H
#define CMD_TRANSFER_H

#include "cmd/stages.h"
#include "stages/transfer.h"

struct transfer {
	const char *source_path;
	const struct stage_data *target;
	struct transfer_source source;
	struct pair *pair;
	int asked;          /* enum method, or STUDY_AUTO */
	enum method method; /* used for the result */
	const size_t *at;   /* its sample */
	size_t samples;
	struct choice choice; /* of that sample */
	enum draw draw;
	uint64_t seed;
	unsigned repeats;
	struct study_row *rows;     /* STUDY_NROWS per number of samples */
	size_t nsizes, recommended; /* numbers of samples; index of the one to take */
	double cost;                /* relative error that a sample must save */
	struct study_row left_out;  /* used where no configuration is outside */
	const struct transferred *result;
};

void transfer_text(struct buf *out, const struct transfer *t);
void transfer_json(struct buf *out, const struct transfer *t);

#endif
