# A precision that is absent, a size that is refused; nothing is printed.
calgen estimate --calib in/alone.json in/half.json in/beyond.csv in/work.csv
