# Two files side by side are a pair whatever their ids; a name is no id.
. ./edit.sh
fires 's/"board-10w"/"board-15w"/; s/"mode": "10w"/"mode": "15w"/'
silent 's/"name": "Board, 10 W"/"name": "Board, 15 W"/'
