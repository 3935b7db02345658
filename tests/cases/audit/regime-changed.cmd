# What was timed, and at which batch.
. ./edit.sh
fires '/"timed"/s/node_sum/end_to_end/'
fires '/"batch"/s/16/64/'
silent '/"date"/s/02/03/'
