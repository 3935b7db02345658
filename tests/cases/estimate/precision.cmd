# --precision asks for another than the file says; an unknown one is no usage.
calgen estimate --calib in/small.json --precision FP32 in/half.json
calgen estimate --calib in/small.json --precision fp33 in/half.json
