# Which device?
calgen estimate in/work.json
echo $?
calgen estimate --calib in/small.json --device acme in/work.json
echo $?
calgen estimate --calib in/small.json --mode x2 in/work.json
echo $?
calgen estimate --calib in/small.json
echo $?
calgen estimate --calib in/small.json --budget -1 in/work.json
