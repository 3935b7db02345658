# No line has a rail that is the board.
sh in.sh | sed 's/VDD_IN [^ ]* //' >"$TMP/a.log"
calgen power "$TMP/a.log"
calgen power --total VDD_CPU_GPU_CV+VDD_SOC "$TMP/a.log"
calgen power --total VDD_CPU "$TMP/a.log"
