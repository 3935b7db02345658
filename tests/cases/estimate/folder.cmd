# A folder: workloads in the order of their names, other JSON passed over.
calgen estimate --calib in/small.json in/folder
