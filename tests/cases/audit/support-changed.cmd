# Some sizes come, others go.
. ./edit.sh
fires '/"bytes": \[\[/s/\[2000, 90000\]/[4000, 95000]/'
silent '/"bytes": \[\[/s/\[2000, 90000\]/[4000, 90000]/'
