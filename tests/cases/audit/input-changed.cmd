# Another name, another place, another label; a support that grows is told as one.
. ./edit.sh
base=in/stages.json
fires 's/"answer"/"reply"/'
fires 's/"output_tokens"/"tokens"/'
fires -e '/"name": "task"/{h;d;}' -e '/"name": "output_tokens"/{s/$/,/;p;s/.*//;x;s/,$//;}'
silent 's/"max": 512/"max": 1024/'
