calgen check family/a.json family/b.json
