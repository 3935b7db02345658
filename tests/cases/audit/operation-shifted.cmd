# One operation that takes 2.5 times as long, one that takes 1.1 times as long.
. ./edit.sh
. ./shift.sh
shifted yes 'net==3 && i==4' 2.5
shifted yes 'net==3 && i==4' 0.4
shifted no 'net==3 && i==4' 1.1
