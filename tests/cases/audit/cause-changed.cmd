# A declared cause; a cause as long as there is something to declare.
. ./edit.sh
fires 's/another kernel/another library/'
silent 's/"start": 0.625, "end": 0.625/"start": 0.65, "end": 0.65/'
