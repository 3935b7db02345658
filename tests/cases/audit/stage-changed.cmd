# A coefficient, a power, a term, a box, what repeats it; written otherwise it is the same.
. ./edit.sh
base=in/stages.json
fires 's/"ns": 45000000/"ns": 45000100/'
fires 's/"ns": 50000,/"ns": 60000,/'
fires 's/0\.75/0.8/'
fires 's/{"ns": 1000000}, //'
fires '/"repeat"/d'
silent 's/"ns": 45000000/"ns": 4.5e7/; s/0\.75/0.750/'
# Its input under another name: nobody can say what that does to a time.
fires 's/vision_tokens/image_tokens/g; s/"ns": 45000000/"ns": 55000000/'
# No time at all: nobody can say how many times as long the other one is.
fires 's/{"ns": 45000000}/{"ns": 5}, {"ns": -5}/'
