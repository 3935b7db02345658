m4_dnl nvpmodel.m4: the power modes of a board → est_FAMILY.nvpmodel, by power model
m4_define(«cg_model», «
< POWER_MODEL $1NAME=«$2» >
TABLE $3
CAP_MW $4
STATIC_MW $5
POWER_MW $6
DOMINATED $7
$8»)m4_dnl
# cg_name
#
# Made by calgen from cg_source; do not edit.
# Remake: calgen tables --family cg_source«»cg_for --export nvpmodel -- calib
# POWER_MW: cg_basis
# RUN latency_ns low high energy_pj low high power_mw energy_delay_nj_us workload
cg_models«»m4_dnl
