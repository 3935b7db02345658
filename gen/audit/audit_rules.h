/* audit_rules.h: every kind of change, one line each.
 * AUDIT_RULE(ID, "name-for-users", default severity, minor, major, "title", "what to
 * do")
 *
 * Below `minor` a change is information, from `major` on an error: of latency, or
 * of the value where no latency hangs on it.  0 and INFINITY leave it as it is.
 * Names are stable: scripts, rule files and waivers use them.  Append, never
 * rename.  A pair *-removed / *-added names one change seen from its two ends. */

/* what can be answered at all */
AUDIT_RULE(DEVICE_REMOVED, "device-removed", AUDIT_ERROR, 0, INFINITY, "device removed",
    "restore its calibration, or remove its users first")
AUDIT_RULE(DEVICE_ADDED, "device-added", AUDIT_INFO, 0, INFINITY, "device added",
    "review the new calibration as a whole: calgen show")
AUDIT_RULE(DEVICE_RENAMED, "device-renamed", AUDIT_WARNING, 0, INFINITY,
    "device renamed", "whoever finds the device by its id must follow")
AUDIT_RULE(PRECISION_REMOVED, "precision-removed", AUDIT_ERROR, 0, INFINITY,
    "precision removed", "its operations end in EST_ERR_PRECISION: restore it")
AUDIT_RULE(PRECISION_ADDED, "precision-added", AUDIT_INFO, 0, INFINITY,
    "precision added", "review its peaks, curves and interval")
AUDIT_RULE(CLASS_REMOVED, "class-removed", AUDIT_ERROR, 0, INFINITY, "class removed",
    "a parent class answers from now on, or nobody: restore the class")
AUDIT_RULE(CLASS_ADDED, "class-added", AUDIT_INFO, 0, INFINITY, "class added",
    "its operations were answered by a parent class before")
AUDIT_RULE(CURVE_REMOVED, "curve-removed", AUDIT_ERROR, 0, INFINITY, "curve removed",
    "that term of the latency is gone: restore the curve")
AUDIT_RULE(CURVE_ADDED, "curve-added", AUDIT_WARNING, 0, INFINITY, "curve added",
    "latency has one more term: check that it does not count twice")
AUDIT_RULE(ENERGY_REMOVED, "energy-removed", AUDIT_ERROR, 0, INFINITY,
    "energy constants removed", "energy becomes 0 and is flagged: restore them")
AUDIT_RULE(ENERGY_ADDED, "energy-added", AUDIT_INFO, 0, INFINITY,
    "energy constants added", "review their basis and their source")
AUDIT_RULE(STATIC_POWER_REMOVED, "static-power-removed", AUDIT_ERROR, 0, INFINITY,
    "static power removed", "energy loses its static share: restore it")
AUDIT_RULE(STATIC_POWER_ADDED, "static-power-added", AUDIT_WARNING, 0, INFINITY,
    "static power added", "every energy grows by power × latency")
AUDIT_RULE(INTERVAL_REMOVED, "interval-removed", AUDIT_ERROR, 0, INFINITY,
    "declared interval removed", "results no longer say how sure they are: restore it")
AUDIT_RULE(INTERVAL_ADDED, "interval-added", AUDIT_INFO, 0, INFINITY,
    "declared interval added", "review how its coverage was found")
AUDIT_RULE(TABLE_REMOVED, "table-removed", AUDIT_ERROR, 0, INFINITY,
    "no table can be compiled", "see the diagnostics of calgen tables")
AUDIT_RULE(TABLE_ADDED, "table-added", AUDIT_INFO, 0, INFINITY,
    "a table can be compiled", "nothing")
AUDIT_RULE(WORKLOAD_LOST, "workload-lost", AUDIT_ERROR, 0, INFINITY,
    "workload no longer answered", "see the status: a class, precision or size is gone")
AUDIT_RULE(WORKLOAD_ANSWERED, "workload-answered", AUDIT_INFO, 0, INFINITY,
    "workload answered now", "it was refused before")
AUDIT_RULE(VERDICT_FLIPPED, "verdict-flipped", AUDIT_WARNING, 0, INFINITY,
    "decision flipped", "the scheduler decides otherwise under this budget")
AUDIT_RULE(POLICY_REFUSES, "policy-refuses", AUDIT_ERROR, 0, INFINITY,
    "sizes beyond the curve are refused", "they end in EST_ERR_RANGE: check the users")
AUDIT_RULE(POLICY_ANSWERS, "policy-answers", AUDIT_INFO, 0, INFINITY,
    "sizes beyond the curve are answered", "they are flagged as extrapolated")
AUDIT_RULE(POLICY_CHANGED, "policy-changed", AUDIT_WARNING, 0, INFINITY,
    "extrapolation changed", "hold keeps the rate, clamp keeps the latency")
AUDIT_RULE(RANGE_NARROWED, "range-narrowed", AUDIT_WARNING, 0, INFINITY,
    "curve covers fewer sizes", "the sizes lost are extrapolated from now on")
AUDIT_RULE(RANGE_WIDENED, "range-widened", AUDIT_INFO, 0, INFINITY,
    "curve covers more sizes", "check that measurements reach that far")
AUDIT_RULE(SUPPORT_NARROWED, "support-narrowed", AUDIT_WARNING, 0, INFINITY,
    "support narrowed", "more results are flagged, their sd doubled")
AUDIT_RULE(SUPPORT_WIDENED, "support-widened", AUDIT_INFO, 0, INFINITY,
    "support widened", "check that measurements reach that far")
AUDIT_RULE(SUPPORT_CHANGED, "support-changed", AUDIT_WARNING, 0, INFINITY,
    "support changed", "some sizes are flagged now, others no longer")
AUDIT_RULE(OUTSIDE_CHANGED, "outside-changed", AUDIT_WARNING, 0, INFINITY,
    "answer outside the support changed",
    "the parent class or the class itself answers")

/* what the answer is */
AUDIT_RULE(PEAK_CHANGED, "peak-changed", AUDIT_WARNING, AUDIT_MINOR, AUDIT_MAJOR,
    "reference peak changed", "every efficiency of the precision counts against it")
AUDIT_RULE(COMBINE_CHANGED, "combine-changed", AUDIT_WARNING, 0, INFINITY,
    "combination of compute and memory changed",
    "max is the roofline, sum has no overlap: up to a factor of two")
AUDIT_RULE(LAUNCH_CHANGED, "launch-changed", AUDIT_WARNING, AUDIT_MINOR, AUDIT_MAJOR,
    "launch time changed", "small operations feel it most")
AUDIT_RULE(LAUNCH_REMOVED, "launch-removed", AUDIT_WARNING, 0, INFINITY,
    "launch step removed", "the step below it reaches further now")
AUDIT_RULE(LAUNCH_ADDED, "launch-added", AUDIT_WARNING, 0, INFINITY,
    "launch step added", "check that its size is meant")
AUDIT_RULE(SEGMENT_REMOVED, "segment-removed", AUDIT_WARNING, AUDIT_MINOR, AUDIT_MAJOR,
    "segment removed", "its neighbours cover its sizes now")
AUDIT_RULE(SEGMENT_ADDED, "segment-added", AUDIT_WARNING, AUDIT_MINOR, AUDIT_MAJOR,
    "segment added", "check that its knots are meant")
AUDIT_RULE(KNOT_MOVED, "knot-moved", AUDIT_WARNING, AUDIT_MINOR, AUDIT_MAJOR,
    "knot moved", "sizes between the two places changed segment")
AUDIT_RULE(QUANTITY_CHANGED, "quantity-changed", AUDIT_WARNING, AUDIT_MINOR,
    AUDIT_MAJOR, "unit of a curve changed",
    "efficiency and time per unit are each other's inverse")
AUDIT_RULE(VALUE_CHANGED, "value-changed", AUDIT_WARNING, AUDIT_MINOR, AUDIT_MAJOR,
    "value changed", "check the latency that it moves")
AUDIT_RULE(ENERGY_CHANGED, "energy-changed", AUDIT_WARNING, AUDIT_MINOR, AUDIT_MAJOR,
    "energy constant changed", "energies move in proportion")
AUDIT_RULE(STATIC_POWER_CHANGED, "static-power-changed", AUDIT_WARNING, AUDIT_MINOR,
    AUDIT_MAJOR, "static power changed", "energies move by power × latency")
AUDIT_RULE(TDP_CHANGED, "tdp-changed", AUDIT_WARNING, AUDIT_MINOR, INFINITY,
    "power limit changed", "physics limits are derived from it")

/* how sure the answer is, and where it comes from */
AUDIT_RULE(UNCERTAINTY_CHANGED, "uncertainty-changed", AUDIT_WARNING, AUDIT_MINOR,
    INFINITY, "uncertainty changed", "bounds and guardrails move")
AUDIT_RULE(INTERVAL_CHANGED, "interval-changed", AUDIT_WARNING, 0, INFINITY,
    "declared interval changed", "bounds mean something else now")
AUDIT_RULE(PROVENANCE_CHANGED, "provenance-changed", AUDIT_WARNING, 0, INFINITY,
    "provenance changed",
    "measured, fitted, extrapolated and legacy numbers differ in worth")
AUDIT_RULE(ROWS_CHANGED, "rows-changed", AUDIT_INFO, 0, INFINITY,
    "number of measurements changed", "fewer than before deserve a question")
AUDIT_RULE(SOURCE_CHANGED, "source-changed", AUDIT_INFO, 0, INFINITY, "source changed",
    "check that it can be found")
AUDIT_RULE(REGIME_CHANGED, "regime-changed", AUDIT_WARNING, 0, INFINITY,
    "what was timed changed", "node sums and end-to-end times are two targets")
AUDIT_RULE(CAUSE_CHANGED, "cause-changed", AUDIT_INFO, 0, INFINITY,
    "declared cause changed", "read whether it still explains the numbers")
AUDIT_RULE(METADATA_CHANGED, "metadata-changed", AUDIT_INFO, 0, INFINITY,
    "description changed", "nothing is computed from it")
AUDIT_RULE(REWRITTEN, "rewritten", AUDIT_INFO, 0, INFINITY, "written otherwise",
    "every value means the same; the fingerprint differs")

/* stages of a request */
AUDIT_RULE(STAGES_REMOVED, "stages-removed", AUDIT_ERROR, 0, INFINITY, "stages removed",
    "requests end in EST_ERR_ABSENT: restore them")
AUDIT_RULE(STAGES_ADDED, "stages-added", AUDIT_INFO, 0, INFINITY, "stages added",
    "review their inputs, support and held-out error")
AUDIT_RULE(STAGE_REMOVED, "stage-removed", AUDIT_ERROR, 0, INFINITY, "stage removed",
    "totals lose its time: restore it")
AUDIT_RULE(STAGE_ADDED, "stage-added", AUDIT_WARNING, 0, INFINITY, "stage added",
    "totals grow by its time: check that nothing counts twice")
AUDIT_RULE(STAGE_CHANGED, "stage-changed", AUDIT_WARNING, AUDIT_MINOR, AUDIT_MAJOR,
    "stage model changed", "check its time at the inputs that you use")
AUDIT_RULE(INPUT_CHANGED, "input-changed", AUDIT_WARNING, 0, INFINITY,
    "input of the stages changed", "callers pass inputs by position: follow")
AUDIT_RULE(ERROR_CHANGED, "error-changed", AUDIT_INFO, 0, INFINITY,
    "held-out error changed", "larger than before deserves a question")

/* measurement campaigns and measured workloads */
AUDIT_RULE(OPERATION_SHIFTED, "operation-shifted", AUDIT_WARNING, AUDIT_MINOR, INFINITY,
    "operation takes another time",
    "beyond what campaigns of an unchanged board show: find what changed")
AUDIT_RULE(RUN_SHIFTED, "run-shifted", AUDIT_WARNING, AUDIT_MINOR, INFINITY,
    "whole run takes another time",
    "all operations of one network moved together, those of others did not: repeat "
    "the run")
AUDIT_RULE(OPERATIONS_LOST, "operations-lost", AUDIT_WARNING, 0, INFINITY,
    "operations no longer measured", "the new campaign covers less")
AUDIT_RULE(OPERATIONS_GAINED, "operations-gained", AUDIT_INFO, 0, INFINITY,
    "operations measured now", "nothing to compare them with")
AUDIT_RULE(NETWORK_WORSE, "network-worse", AUDIT_WARNING, 0, INFINITY,
    "network estimated worse", "its measured time is farther off and out of bounds")
AUDIT_RULE(NETWORK_BETTER, "network-better", AUDIT_INFO, 0, INFINITY,
    "network estimated better", "its measured time was out of bounds before")
AUDIT_RULE(MODE_SLOWER, "mode-slower", AUDIT_WARNING, 0, INFINITY,
    "slower than a mode of lower power",
    "measure again; if it is so, say why in \"slower\" of calib/families")
AUDIT_RULE(MODE_ORDERED, "mode-ordered", AUDIT_INFO, 0, INFINITY,
    "no longer slower than a mode of lower power, or explained", "nothing")
AUDIT_RULE(MODE_FLIPPED, "mode-flipped", AUDIT_WARNING, 0, INFINITY,
    "another power mode is the best", "the board will be run in that mode")
AUDIT_RULE(CAMPAIGN_SHIFTED, "campaign-shifted", AUDIT_ERROR, 0, INFINITY,
    "more operations moved than noise explains",
    "the board, its software or its cooling changed: fit it again")
