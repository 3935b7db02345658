# Who answers outside the support.
. ./edit.sh
fires 's/"outside_support": "self"/"outside_support": "parent"/'
silent '/"bytes": \[\[/s/\[2000, 90000\]/[4000, 90000]/'
