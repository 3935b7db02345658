calgen check nowhere.json good.json
