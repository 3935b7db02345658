# Energy per byte by level of memory, beside what estimates use.
sed 's/"byte_pj"/"level_pj": {"l1": {"lower": 0.1, "value": 0.2, "upper": 0.3, "basis": "component", "source": "s"}, "l2": {"lower": 1, "value": 2, "upper": 3, "basis": "derived", "source": "s"}}, &/' in/base.json >"$TMP/levels.json"
calgen physics "$TMP/levels.json" | grep byte
