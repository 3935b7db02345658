calgen check - <good.json
