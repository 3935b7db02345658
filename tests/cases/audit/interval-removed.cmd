# No declared interval any more; another quantile is a change.
. ./edit.sh
fires '/"operation": "conformal"/s/conformal/none/'
silent '/"total_quantile_hi"/s/1.75/1.8/'
