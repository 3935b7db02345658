/* diag_ids.h: every diagnostic, one line each, in the order of the pipeline.
 * DIAG(ID, "name-for-users", default severity, "help: what to do")
 * Ids are stable: append, never rename. */
/* input */
DIAG(INPUT_OPEN, "input-open", DIAG_ERROR, "check the path and its permissions")
DIAG(INPUT_GZIP, "input-gzip", DIAG_ERROR, "compress the file again; check that it was copied whole")
DIAG(INPUT_LIMIT, "input-limit", DIAG_ERROR, "split the file; limits are in src.h")
/* model: reading objects */
DIAG(WRONG_TYPE, "wrong-type", DIAG_ERROR, "give the kind of value that calib/schema describes")
DIAG(BAD_TEXT, "bad-text", DIAG_ERROR, "write the text in the form that the message names")
DIAG(OUT_OF_RANGE, "out-of-range", DIAG_ERROR, "check the unit: it is in the member's name")
DIAG(UNKNOWN_WORD, "unknown-word", DIAG_ERROR, "use one of the words that calib/schema lists")
DIAG(UNKNOWN_MEMBER, "unknown-member", DIAG_ERROR, "correct the name, or remove the member")
DIAG(MISSING_MEMBER, "missing-member", DIAG_ERROR, "add the member; calib/schema describes it")
DIAG(SCHEMA_VERSION, "schema-version", DIAG_ERROR, "rewrite an older file with calgen migrate; a newer one needs a newer calgen")
DIAG(UNKNOWN_CLASS, "unknown-class", DIAG_ERROR, "use a class of calib/classes.json")
DIAG(UNKNOWN_PRECISION, "unknown-precision", DIAG_ERROR, "use a precision of calib/classes.json")
DIAG(UNKNOWN_SOURCE, "unknown-source", DIAG_ERROR, "add the source to \"sources\", or correct the key")
/* csv */
DIAG(CSV_HEADER, "csv-header", DIAG_ERROR, "the first row names every column once")
DIAG(CSV_ROW, "csv-row", DIAG_ERROR, "one row a line, as many fields as the header")
DIAG(CSV_NUMBER, "csv-number", DIAG_ERROR, "a number has digits, one point, an exponent; empty is unknown")
DIAG(CLASS_FILE, "class-file", DIAG_ERROR, "ids count up from 0, names are unique, parents lead to class 0")
/* workload */
DIAG(WORKLOAD_FORMAT, "workload-format", DIAG_ERROR, "give a workload (\"ops\"), its CSV, or a measurement file of schema 2.0 (\"subgraphs\")")
DIAG(WORKLOAD_EMPTY, "workload-empty", DIAG_ERROR, "add at least one operation")
