# Another order of the rails is read by name.
sh in.sh | sed '4s/\(VDD_IN [^ ]*\) \(VDD_CPU_GPU_CV [^ ]*\)/\2 \1/' >"$TMP/a.log"
calgen power "$TMP/a.log"
