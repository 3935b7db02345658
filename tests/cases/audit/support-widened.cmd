# More sizes inside.
. ./edit.sh
fires '/"bytes": \[\[/s/null/[2000, 80000]/; s/\[1000, 2000000\]/[500, 2000000]/'
silent '/"bytes": \[\[/s/\[2000, 90000\]/[4000, 95000]/'
