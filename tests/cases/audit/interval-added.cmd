# A declared interval comes.
. ./edit.sh
lost '/"operation": "conformal"/s/conformal/none/'
silent_lost '/"operation": "conformal"/s/conformal/nominal/'
