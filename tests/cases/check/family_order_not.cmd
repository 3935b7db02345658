calgen check family/a.json family/high.json family/high_other.json
