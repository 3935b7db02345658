# Energy becomes 0.
. ./edit.sh
fires '/^      "energy": {/,/^      },/d'
silent '/"flop_pj"/s/1.9/2/'
