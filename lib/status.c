/* status.c: est_status_name.
 *
 * In: a status.  Out: its name for logs. */
#include "estimate.h"

const char *est_status_name(int status)
{
	switch (status) {
	case EST_OK:
		return "EST_OK";
	case EST_ERR_NULL:
		return "EST_ERR_NULL";
	case EST_ERR_MAGIC:
		return "EST_ERR_MAGIC";
	case EST_ERR_ORDER:
		return "EST_ERR_ORDER";
	case EST_ERR_ABI:
		return "EST_ERR_ABI";
	case EST_ERR_LENGTH:
		return "EST_ERR_LENGTH";
	case EST_ERR_CRC:
		return "EST_ERR_CRC";
	case EST_ERR_SECTION:
		return "EST_ERR_SECTION";
	case EST_ERR_TABLE:
		return "EST_ERR_TABLE";
	case EST_ERR_CLASS:
		return "EST_ERR_CLASS";
	case EST_ERR_PRECISION:
		return "EST_ERR_PRECISION";
	case EST_ERR_COUNT:
		return "EST_ERR_COUNT";
	case EST_ERR_RANGE:
		return "EST_ERR_RANGE";
	case EST_ERR_NOT_FOUND:
		return "EST_ERR_NOT_FOUND";
	case EST_ERR_SELF_TEST:
		return "EST_ERR_SELF_TEST";
	case EST_ERR_ABSENT:
		return "EST_ERR_ABSENT";
	case EST_ERR_POWER:
		return "EST_ERR_POWER";
	case EST_ERR_DEADLINE:
		return "EST_ERR_DEADLINE";
	case EST_ERR_GOAL:
		return "EST_ERR_GOAL";
	case EST_ERR_MODEL:
		return "EST_ERR_MODEL";
	case EST_ERR_STATE:
		return "EST_ERR_STATE";
	case EST_ERR_ID:
		return "EST_ERR_ID";
	case EST_ERR_OLDER:
		return "EST_ERR_OLDER";
	default:
		return "unknown status";
	}
}
