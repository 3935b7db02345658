/* mutations.h: the good inputs of mutations.c, and who reads them. */
#ifndef TESTS_UNIT_MUTATIONS_H
#define TESTS_UNIT_MUTATIONS_H

#define MEMBERS                                                                        \
	"\"schema_version\": \"2.0\", \"model\": \"net\", \"precision\": \"FP16\", "   \
	"\"thermal_profile\": \"50W\", \"batch_size\": 4, \"hardware_id\": \"acme\", " \
	"\"device\": \"cuda\", \"measurement_date\": \"2026-02-07\", "                 \
	"\"tool_version\": \"tool 1\", \"model_summary\": {\"num_subgraphs\": 2}"
#define ROWS                                                                           \
	"\"subgraphs\": [\n"                                                           \
	" {\"subgraph_id\": 0, \"node_names\": [\"conv\", \"relu\"], "                 \
	"\"operation_type\": \"conv2d\", \"fusion_pattern\": \"Conv2d_ReLU\", "        \
	"\"flops\": 2000000, \"total_bytes\": 30000.4, \"source_model\": \"other\", "  \
	"\"theoretical_peak_flops\": 1e12, \"efficiency\": {\"mean\": 0.5}, "          \
	"\"measured_latency\": {\"mean\": 0.5, \"std\": 0.01, \"min\": 0.25, "         \
	"\"max\": 0.75, \"samples\": 50, \"unit\": [\"ms\"]}, "                        \
	"\"estimate\": {\"labels\": [\"noisy\"], \"energy\": {\"energy_pj\": 2e9, "    \
	"\"idle_mw\": 5000, \"gross_pj\": 5e9}}},\n"                                   \
	" {\"flops\": 4000000, \"total_bytes\": 60000, "                               \
	"\"measured_latency\": {\"mean\": 1}}]"

static const struct input {
	const char *name;
	bool (*read)(struct arena *a, const char *path);
	const char *path; /* of the tree */
	const char *text; /* or this */
} inputs[] = {
    {"calibration", calibration, "tests/cases/estimate/in/small.json", NULL},
    {"calibration with spreads", calibration, "tests/cases/audit/in/base.json", NULL},
    {"calibration of stages", calibration, "tests/cases/stages/in/set.json", NULL},
    {"energies alone", calibration, "calib/physics/nvidia-h100-sxm.json", NULL},
    {"curves", upstream, "tests/cases/convert/in/small.json", NULL},
    {"curves with defects", upstream, "tests/cases/convert/in/defects.json", NULL},
    {"workload", workload, "tests/cases/workload/in/good.json", NULL},
    {"workload in CSV", workload, "tests/cases/workload/in/good.csv", NULL},
    {"measured workload", workload, NULL, "{" MEMBERS ", " ROWS "}\n"},
    {"measurement", measurement, NULL, "{" MEMBERS ", " ROWS "}\n"},
    {"measurement, rows first", measurement, NULL, "{" ROWS ", " MEMBERS "}\n"},
    {"measurement in memory", measurement_text, NULL, "{" ROWS ", " MEMBERS "}\n"},
    {"plan", plan, "tests/cases/measure/in/tiny.json", NULL},
    {"plan from a workload", plan, "tests/cases/measure/in/ops.json", NULL},
    {"plan from an analysis", plan, "tests/cases/measure/in/next.json", NULL},
    {"family", family, "tests/cases/family/in/family.json", NULL},
    {"noise", noise, "tests/cases/audit/in/noise.json", NULL},
    {"classes", class_file, "calib/classes.json", NULL},
    {"constants", constants, "calib/physics/constants.json", NULL},
    {"rails", rail_file, "calib/physics/rails.json", NULL},
    {"campaign", campaign, "tests/cases/summarize/in/rows.json", NULL},
    {"campaign in CSV", campaign, "tests/cases/summarize/in/rows.csv", NULL},
    {"energies", energies, NULL, "{" MEMBERS ", " ROWS "}\n"},
    {"energies in CSV", energies, NULL,
	"network,precision,flops,bytes,latency_ms,energy_mj,batch\n"
	"a,fp32,1e9,2e7,0.5,6.5,1\nb,fp16,3e9,4e7,1.5,9,1\n"},
    {"powers in CSV", energies, NULL,
	"hardware,model,precision,flops,bytes,latency_us,power_w\n"
	"board:15w,a,FP32,1e9,2e7,500,6\nboard:15w,b,FP16,3e9,4e7,1500,7\n"},
    {"power log", power, NULL,
	"02-07-2026 10:00:00 RAM 1/2MB CPU [1%@2,off] GR3D_FREQ 0% cpu@50C "
	"VDD_IN 5000mW/5000mW VDD_CPU_GPU_CV 1000mW/900mW VDD_SOC 1500mW/1400mW\n"
	"02-07-2026 10:00:01 RAM 1/2MB CPU [1%@2,off] GR3D_FREQ 0% cpu@50C "
	"VDD_IN 6000mW/5500mW VDD_CPU_GPU_CV 2000mW/1000mW VDD_SOC 1500mW/1400mW\n"},
    {"rules", rules, NULL,
	"{\"format\": \"estimate-rules\", \"schema_version\": \"1.0\", \"fail_on\": "
	"\"warning\", \"rules\": [{\"id\": \"launch-*\", \"path\": "
	"\"precisions.fp32.classes.*.launch**\", \"device\": \"board-*\", "
	"\"severity\": \"info\", \"reason\": \"a\"}, {\"id\": \"launch-changed\", "
	"\"relative\": 0.09, \"reason\": \"b\"}]}\n"},
    {"waivers", waivers, NULL,
	"{\"format\": \"estimate-waivers\", \"schema_version\": \"1.0\", \"waivers\": "
	"[{\"fingerprint\": \"0123456789abcdef\", \"owner\": \"A. Nobody\", "
	"\"reason\": \"new clock\", \"expires\": \"2026-12-31\", \"id\": "
	"\"static-power-removed\"}]}\n"},
    {"table in C", table_in_c, "generated/est_i7_12700k_legacy.c", NULL},
    {"points", points, NULL,
	"[{\"model\": \"a\", \"group\": \"g\", \"latency_ns\": 5, \"perplexity\": 7},\n"
	" {\"model\": \"b\", \"latency_ns\": 3, \"perplexity\": 9, \"latency_ns_lo\": "
	"2, "
	"\"latency_ns_hi\": 4}, {\"more\": {\"group\": \"h\", \"latency_ns\": 2, "
	"\"perplexity\": 11}}]\n"},
    {"points in CSV", points, NULL,
	"name,group,latency_ns,perplexity\na,g,5,7\nb,h,3,9\nc,g,2,11\n"},
    {"requests", requests, NULL,
	"vision_tokens,output_tokens,task,note,prefill_ms,decode_per_token_us,total_"
	"ms\n"
	"144,8,caption,x,9.2,4288,43.504\n288,8,answer,y,16.4,4576,53.008\n"},
    {"measurement to go on with", resumed, NULL,
	"{\"device\": \"Acme X1\", \"thermal_profile\": null, \"model\": \"tiny\", "
	"\"theoretical_peak_flops\": 1e9, \"subgraphs\": [{\"flops\": 9216, "
	"\"total_bytes\": 4448, \"measured_latency\": {\"mean\": 4.5, \"std\": 3.8}, "
	"\"node_names\": [\"conv\"], \"source_model\": \"a\"}], \"estimate\": "
	"{\"plan\": {\"fingerprint\": \"0123\"}, \"backend\": \"reference\", "
	"\"precision\": \"fp32\", \"threads\": 1, \"runs\": [{\"rows\": 1}]}}\n"},
};
#define NINPUTS (sizeof inputs / sizeof *inputs)

#endif
