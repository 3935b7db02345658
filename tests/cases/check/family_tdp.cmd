calgen check family/a.json family/b_tdp.json
