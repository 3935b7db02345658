# The error on configurations that were left out.
. ./edit.sh
base=in/stages.json
fires 's/"mape": 0.04/"mape": 0.05/'
silent 's/"coverage": 0.9/"coverage": 0.95/'
