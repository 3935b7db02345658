/* diag_ids.h: every diagnostic, one line each, in the order of the pipeline.
 * DIAG(ID, "name-for-users", default severity, "help: what to do")
 * Ids are stable: append, never rename. */
/* input */
DIAG(INPUT_OPEN, "input-open", DIAG_ERROR, "check the path and its permissions")
DIAG(INPUT_GZIP, "input-gzip", DIAG_ERROR, "compress the file again; check that it was copied whole")
DIAG(INPUT_LIMIT, "input-limit", DIAG_ERROR, "split the file; limits are in src.h")
