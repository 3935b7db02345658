exec 2>&1
calgen summarize in/rows.json
calgen summarize -o -
calgen summarize -o - in/nowhere.json
