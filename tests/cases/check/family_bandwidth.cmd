calgen check family/a.json family/b_bandwidth.json
