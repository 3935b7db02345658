exec 2>&1
calgen analyze
calgen analyze --mode 99w ../summarize/in/rows.json
calgen analyze --strict ../summarize/in/rows.csv ../summarize/in/rows.csv
