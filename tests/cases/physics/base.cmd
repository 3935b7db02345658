# The smallest record: energy, TDP and peak.
calgen check in/base.json && calgen physics in/base.json
