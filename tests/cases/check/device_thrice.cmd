calgen check family/a.json family/a_again.json family/a_again.json
