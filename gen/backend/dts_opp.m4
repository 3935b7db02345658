m4_dnl dts_opp.m4: the power modes of a board → est_FAMILY.dts, for Linux' energy model
m4_define(«cg_opp», «
		/* $5 */
		$1 {
$2			opp-level = <$3>;
			opp-microwatt = <$4>;
		};
»)m4_dnl
/* cg_name
 *
 * Made by calgen from cg_source; do not edit.
 * Remake: calgen tables --family cg_source«»cg_for --export dts -- calib
 * opp-microwatt: cg_basis
 *
 * An overlay: the device that these performance levels are of names the table
 * in its operating-points-v2.
 */
/dts-v1/;
/plugin/;

&{/} {
	est_opps_«»cg_symbol: opp-table-«»cg_node {
		compatible = "operating-points-v2";
cg_opps«»m4_dnl
	};
};
