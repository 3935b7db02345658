# Fewer sizes inside; sizes that come and go are another rule.
. ./edit.sh
fires '/"bytes": \[\[/s/\[2000, 90000\]/[4000, 90000]/'
silent '/"bytes": \[\[/s/\[2000, 90000\]/[4000, 95000]/'
