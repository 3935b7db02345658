# What people see.
calgen estimate --calib in/small.json --budget 0.5 --ops in/work.json in/work.csv
