calgen check family/high_slower.json family/a.json
