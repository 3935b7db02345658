# An older form: no units, no times.
printf 'RAM 1/2MB IRAM 0/252kB(lfb 252kB) CPU [1%%@102] EMC 1%%@204 APE 25 GR3D 0%%@76 POM_5V_IN 1795/1795 POM_5V_GPU 83/83 POM_5V_CPU 207/207\n%.0s' 1 2 3 >"$TMP/a.log"
calgen power "$TMP/a.log"
calgen power --interval 500 "$TMP/a.log" | sed -n 1p
