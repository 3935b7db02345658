# needs: gnuplot
# What transfer and guard print, as figures.
exec 2>&1
cd "$TMP" || exit
cat >t.json <<END
{"method": "refit", "samples": 10, "mape": 0.07, "by_samples": [
 {"samples": 10, "method": "none", "mape": 0.48, "mape_sd": 0.01},
 {"samples": 10, "method": "refit", "mape": 0.07, "mape_sd": 0.01},
 {"samples": 25, "method": "none", "mape": 0.47, "mape_sd": 0.01},
 {"samples": 25, "method": "refit", "mape": 0.065, "mape_sd": 0.004}]}
END
cat >g.json <<END
{"budgets": [
 {"fraction": 0.5, "violation_rate": null, "violation_rate_unguarded": 1, "false_accept": 0, "false_reject": 0, "measured": 0},
 {"fraction": 0.7, "violation_rate": 0.1, "violation_rate_unguarded": 0.8, "false_accept": 0.01, "false_reject": 0.1, "measured": 0.2},
 {"fraction": 1, "violation_rate": 0.05, "violation_rate_unguarded": 0.3, "false_accept": 0.02, "false_reject": 0.1, "measured": 0.3}],
 "curve": [{"margin": 1, "false_accept": 0.2, "false_reject": 0.02}, {"margin": 1.1, "false_accept": 0.08, "false_reject": 0.1}]}
END
calgen plot transfer t.json -o a && cat a.svg
calgen plot guard g.json -o b && cat b.svg
calgen plot guard g.json --of curve -o c && grep -E '<(title|desc) id' c.svg
calgen plot guard t.json -o d
calgen plot transfer g.json -o d
calgen plot transfer t.json g.json -o d
calgen plot guard g.json --of nothing -o d
