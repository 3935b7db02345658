# All operations of one network, against a class that moved in every run.
. ./edit.sh
. ./shift.sh
shifted yes 'net==3' 2.5
shifted no 'class=="memory"' 2.5
