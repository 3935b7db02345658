/* check.c: est_device_check.
 *
 * In: words that may be anything.  Out: whether every other function can use
 * them as a table without reading outside it.  What it cannot see: whether the
 * numbers are those of the hardware, or a line of a curve wraps around below 0;
 * the compiler's proof and the CRC stand for that. */
#include "est_core.h"

/* Words of the table that is checked. */
struct image {
	const uint32_t *words;
	uint32_t n;
	uint32_t nbands;
};

/* Whether words at … at + n − 1 exist; n < 2^19 from all callers. */
static bool fits(const struct image *image, uint32_t at, uint32_t n)
{
	return at >= EST_H_DIRECTORY && at < image->n && n <= image->n - at;
}

/* n >= 1 keys, `stride` words apart, the first 0, each above the one before. */
static bool rises(const uint32_t *keys, uint32_t n, uint32_t stride)
{
	if (!n || keys[0])
		return false;
	while (--n) {
		const uint32_t *before = keys;

		keys += stride;
		if (*keys <= *before)
			return false;
	}
	return true;
}

static bool curve_good(const struct image *image, uint32_t at)
{
	const uint32_t *curve = image->words + at, *bytes;
	uint32_t n, nauthored, how, nbytes;

	if (!fits(image, at, EST_CURVE_KNOTS))
		return false;
	n = curve[EST_CURVE_COUNTS] & 0xffff;
	nauthored = curve[EST_CURVE_COUNTS] >> 16;
	how = curve[EST_CURVE_FLAGS];
	nbytes = (n + 3) / 4;
	if (n > EST_MAX_SEGMENTS ||
	    !fits(image, at, EST_CURVE_KNOTS + 3 * n + nbytes + nauthored) ||
	    !rises(curve + EST_CURVE_KNOTS, n, 1) ||
	    curve[EST_CURVE_LO] >= curve[EST_CURVE_HI] || (how & 0xff) > 63 ||
	    (how >> 8 & 3) > EST_POLICY_REFUSE || how >> 10 > EST_POLICY_REFUSE)
		return false;
	bytes = curve + EST_CURVE_KNOTS + 3 * n;
	for (uint32_t i = 0; i < n; i++)
		if ((bytes[i / 4] >> 8 * (i % 4) & 0xff) >= nauthored)
			return false;
	for (uint32_t i = 0; i < nauthored; i++)
		if (EST_AUTHORED_BAND(bytes[nbytes + i]) >= image->nbands)
			return false;
	return true;
}

static bool record_good(const struct image *image, uint32_t at)
{
	const uint32_t *record = image->words + at;

	if (!fits(image, at, EST_RECORD_WORDS) ||
	    EST_AUTHORED_BAND(record[EST_RECORD_FLAGS] >> 8) >= image->nbands)
		return false;
	for (uint32_t i = EST_RECORD_COMPUTE; i <= EST_RECORD_MEMORY; i++)
		if (record[i] && !curve_good(image, record[i]))
			return false;
	at = record[EST_RECORD_LAUNCH];
	if (at) {
		uint32_t n;

		if (!fits(image, at, 1))
			return false;
		n = image->words[at];
		if (n > EST_MAX_STEPS || !fits(image, at, 1 + 2 * n) ||
		    !rises(image->words + at + 1, n, 2))
			return false;
	}
	at = record[EST_RECORD_SUPPORT];
	if (at) {
		uint32_t noctaves;

		if (!fits(image, at, 1))
			return false;
		noctaves = image->words[at] >> 8;
		if (noctaves > 64 || !fits(image, at, EST_SUPPORT_RANGES + noctaves))
			return false;
	}
	return true;
}

static bool energy_good(const struct image *image, uint32_t at)
{
	const uint32_t *energy = image->words + at;

	if (!fits(image, at, EST_ENERGY_WORDS))
		return false;
	for (uint32_t i = EST_ENERGY_FLOP; i < EST_ENERGY_BASIS; i += 3)
		if (energy[i] > energy[i + 1] || energy[i + 1] > energy[i + 2])
			return false;
	return true;
}

/* Kinds of intervals and their coverage. */
static bool kinds_good(uint32_t kinds)
{
	return (kinds & 0xff) <= EST_INTERVAL_CONFORMAL &&
	       (kinds >> 8 & 0xff) <= EST_INTERVAL_CONFORMAL &&
	       (kinds >> 16 & 0x3ff) <= 1000;
}

/* One stage in the n words that are left; returns its length, or 0. */
static uint32_t stage_good(
    const struct image *image, const uint32_t *stage, uint32_t n, uint32_t ninputs)
{
	uint32_t length, at = EST_STAGE_WORDS;

	if (n < EST_STAGE_WORDS)
		return 0;
	length = stage[EST_STAGE_LENGTH];
	if (length > n || EST_AUTHORED_BAND(*stage) >= image->nbands ||
	    stage[EST_STAGE_NPIECES] - 1 > 255 ||
	    (stage[EST_STAGE_REPEAT] >= ninputs &&
		stage[EST_STAGE_REPEAT] != EST_STAGE_ONCE))
		return 0;
	for (uint32_t left = stage[EST_STAGE_NPIECES]; left--;) {
		if (at >= length || stage[at] > 16)
			return 0;
		at += EST_PIECE_WORDS(ninputs, stage[at]);
	}
	return at == length ? length : 0;
}

/* Inputs and stages fill their section. */
static bool stages_good(const struct image *image, const uint32_t *words, uint32_t n)
{
	uint32_t counts, ninputs, at = EST_STAGES_INPUTS;

	if (n < EST_STAGES_INPUTS)
		return false;
	counts = words[EST_STAGES_COUNTS];
	ninputs = counts & 0xff;
	if (ninputs - 1 > EST_STAGE_INPUTS - 1 || (counts >> 8) - 1 > 31 ||
	    words[EST_COST_ENERGY] || !kinds_good(words[EST_COST_INTERVAL]) ||
	    n - at < EST_INPUT_WORDS * ninputs)
		return false;
	for (uint32_t i = ninputs; i--; at += EST_INPUT_WORDS)
		if (words[at + EST_INPUT_MIN] > words[at + EST_INPUT_MAX])
			return false;
	for (uint32_t i = counts >> 8; i--;) {
		uint32_t length = stage_good(image, words + at, n - at, ninputs);

		if (!length)
			return false;
		at += length;
	}
	return at == n;
}

static bool cost_good(const struct image *image, uint32_t at, uint32_t nclasses)
{
	const uint32_t *section = image->words + at;

	if (!fits(image, at, EST_COST_CLASSES + nclasses) ||
	    !kinds_good(section[EST_COST_INTERVAL]))
		return false;
	if (section[EST_COST_ENERGY] && !energy_good(image, section[EST_COST_ENERGY]))
		return false;
	for (uint32_t i = 0; i < nclasses; i++) {
		uint32_t record = section[EST_COST_CLASSES + i];

		if (record &&
		    (!record_good(image, record) ||
			!record_good(image, image->words[record + EST_RECORD_OUTSIDE])))
			return false;
	}
	return true;
}

/* The uncertainty section and then, with its bands known, the class map. */
static bool contents_good(struct image *image)
{
	const uint32_t *entry = image->words + EST_H_DIRECTORY;
	const uint32_t *map = image->words + entry[1];
	const uint32_t *bands = image->words + entry[EST_DIR_WORDS + 1];
	uint32_t counts = map[EST_CLASSES_COUNTS], nclasses = counts & 0xffff;

	image->nbands = bands[0];
	if (image->nbands - 1 > 255 ||
	    entry[EST_DIR_WORDS + 2] < 1 + EST_BAND_WORDS * image->nbands)
		return false;
	for (uint32_t i = 0; i < image->nbands; i++) {
		const uint32_t *band = bands + 1 + EST_BAND_WORDS * i;

		if (band[EST_BAND_LO] > 0x10000 || band[EST_BAND_HI] < 0x10000)
			return false;
	}
	if (nclasses > EST_MAX_CLASSES || counts >> 16 > EST_MAX_PRECISIONS ||
	    entry[2] < EST_CLASSES_COST + (counts >> 16))
		return false;
	for (uint32_t i = 0; i < counts >> 16; i++) {
		uint32_t at = map[EST_CLASSES_COST + i];

		if (at && (!cost_good(image, at, nclasses) ||
			      image->words[at + EST_COST_PRECISION] != i))
			return false;
	}
	for (uint32_t i = image->words[EST_H_NSECTIONS]; i--; entry += EST_DIR_WORDS)
		if ((entry[0] & ~EST_SECTION_REQUIRED) == EST_SECTION_STAGES &&
		    !stages_good(image, image->words + entry[1], entry[2]))
			return false;
	return true;
}

/* Sections one after the other from the directory to the end. */
static int directory_good(const struct image *image)
{
	uint32_t n = image->words[EST_H_NSECTIONS], end;

	if (n < 2 || n > EST_MAX_SECTIONS)
		return EST_ERR_TABLE;
	end = EST_H_DIRECTORY + EST_DIR_WORDS * n;
	if (end > image->n)
		return EST_ERR_TABLE;
	for (uint32_t i = 0; i < n; i++) {
		const uint32_t *entry =
		    image->words + EST_H_DIRECTORY + EST_DIR_WORDS * i;
		uint32_t kind = entry[0] & ~EST_SECTION_REQUIRED;

		if ((!kind || kind >= EST_SECTION_KINDS) &&
		    entry[0] & EST_SECTION_REQUIRED)
			return EST_ERR_SECTION;
		if ((i == 0) != (kind == EST_SECTION_CLASSES) ||
		    (i == 1) != (kind == EST_SECTION_UNCERTAINTY) || entry[1] != end ||
		    !entry[2] || entry[2] > image->n - end ||
		    (kind == EST_SECTION_PROVENANCE && entry[2] < EST_PROVENANCE_WORDS))
			return EST_ERR_TABLE;
		end += entry[2];
	}
	return end == image->n ? EST_OK : EST_ERR_TABLE;
}

int est_device_check(const uint32_t *device, size_t max_words)
{
	struct image image;
	int status;

	if (!device)
		return EST_ERR_NULL;
	if (!max_words)
		return EST_ERR_LENGTH;
	if (device[EST_H_MAGIC] == EST_TABLE_MAGIC_SWAPPED)
		return EST_ERR_ORDER;
	if (device[EST_H_MAGIC] != EST_TABLE_MAGIC)
		return EST_ERR_MAGIC;
	if (max_words < EST_H_DIRECTORY)
		return EST_ERR_LENGTH;
	if (device[EST_H_ABI] != EST_TABLE_ABI)
		return EST_ERR_ABI;
	image.words = device;
	image.n = device[EST_H_WORDS];
	if (image.n > max_words || image.n < EST_H_DIRECTORY)
		return EST_ERR_LENGTH;
	if (est_crc(device, image.n) != device[EST_H_CRC])
		return EST_ERR_CRC;
	status = directory_good(&image);
	if (status == EST_OK && !contents_good(&image))
		status = EST_ERR_TABLE;
	return status;
}
