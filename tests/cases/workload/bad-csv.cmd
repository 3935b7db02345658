calgen check in/bad.csv
