# Energy comes.
. ./edit.sh
lost '/^      "energy": {/,/^      },/d'
silent_lost '/"flop_pj"/s/1.9/2/'
