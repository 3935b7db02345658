# No peak.
sh edit.sh peak_unknown 's/{"value": 100000000000000, "source": "s"}/null/'
