# A reference peak moves every efficiency of its precision; its source is provenance.
. ./edit.sh
fires '/"peak_flops_per_s"/s/1000000000000/1100000000000/'
fires '/"peak_bandwidth_bytes_per_s"/s/100000000000/40000000000/'
silent '/"peak_flops_per_s"/s/datasheet/campaign/'
# That of the memory, where no curve is a share of it.
sed 's/"quantity": "bandwidth_efficiency"/"quantity": "ps_per_byte"/' in/base.json >"$TMP/bytes.json"
base=$TMP/bytes.json
fires '/"peak_bandwidth_bytes_per_s"/s/{.*}/null/'
lost '/"peak_bandwidth_bytes_per_s"/s/{.*}/null/'
