# Everything moved; one class in a few runs did.
. ./edit.sh
. ./shift.sh
shifted yes 1 3
shifted no 'class=="matmul" && net < 2' 3
