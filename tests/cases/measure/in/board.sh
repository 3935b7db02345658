#!/bin/sh
# board.sh ROOT [SEED]: a made-up tree of a board: /proc, /sys, /etc and /var below
# ROOT, as kernels and tools of such boards write them.  No board has these numbers:
# they are drawn from SEED (1).
set -eu
root=$1 seed=${2-1}

# put PATH TEXT
put() {
	mkdir -p "$root/${1%/*}"
	printf '%s\n' "$2" >"$root/$1"
}
# draw LEAST MOST: the next whole number, by the generator of Park and Miller (1988)
draw() {
	seed=$((seed * 48271 % 2147483647))
	drawn=$((seed % ($2 - $1 + 1) + $1))
}

mkdir -p "$root/proc/device-tree"
# Its texts end in a NUL.
printf 'Acme Orb Developer Kit\0' >"$root/proc/device-tree/model"
put proc/cpuinfo 'processor	: 0
BogoMIPS	: 62.50
CPU part	: 0xd42'
put proc/loadavg '0.00 0.00 0.00 1/99 1234'
put proc/meminfo 'MemTotal:       30000000 kB'
put etc/nv_tegra_release '# R99 (release), REVISION: 1.2, GCID: 1, BOARD: acme, EABI: aarch64'
put etc/nvpmodel.conf '# < POWER_MODEL ID=1 NAME=COMMENTED >
< PARAM TYPE=CLOCK NAME=GPU >
MAX_FREQ /sys/devices/gpu/devfreq_dev/max_freq
< POWER_MODEL ID=0 NAME=MAXN >
GPU MAX_FREQ -1
< POWER_MODEL ID=1 NAME=MODE_15W >
GPU MAX_FREQ 420750000
< POWER_MODEL ID=12 NAME=MODE_30W_ALL >
< PM_CONFIG DEFAULT=12 >'
put var/lib/nvpmodel/status 'pmode:0001'

for unit in 17000000.gpu 15340000.vic; do
	draw 300 900
	put sys/class/devfreq/$unit/cur_freq ${drawn}000000
	put sys/class/devfreq/$unit/min_freq 115000000
	put sys/class/devfreq/$unit/max_freq 918000000
	put sys/class/devfreq/$unit/governor nvhost_podgov
done
n=0
for zone in cpu-thermal gpu-thermal cv0-thermal tj-thermal; do
	draw 35000 55000
	[ $zone != cv0-thermal ] || drawn=-256000 # off
	put sys/class/thermal/thermal_zone$n/type $zone
	put sys/class/thermal/thermal_zone$n/temp "$drawn"
	n=$((n + 1))
done
put sys/class/thermal/cooling_device0/type pwm-fan
put sys/class/thermal/cooling_device0/cur_state 3
put sys/class/thermal/cooling_device1/type cpu-throttle-alert
put sys/class/thermal/cooling_device1/cur_state 0
put sys/class/thermal/cooling_device2/type gpufreq-cooling
put sys/class/thermal/cooling_device2/cur_state 0

put sys/class/hwmon/hwmon0/name soctherm_oc
for event in 1 2 3; do
	draw 0 5
	put sys/class/hwmon/hwmon0/oc${event}_event_cnt "$drawn"
done
# rail CHIP N LABEL LEAST-mA MOST-mA
rail() {
	draw "$4" "$5"
	put "sys/class/hwmon/$1/in$2_label" "$3"
	put "sys/class/hwmon/$1/in$2_input" 5000
	put "sys/class/hwmon/$1/curr$2_input" "$drawn"
	put "sys/class/hwmon/$1/shunt$2_resistor" 5000
}
put sys/class/hwmon/hwmon2/name ina3221
put sys/class/hwmon/hwmon2/update_interval 2
rail hwmon2 1 VDD_IN 1000 2000
rail hwmon2 2 VDD_CPU_GPU 200 400
rail hwmon2 3 VDD_SOC 200 400
put sys/class/hwmon/hwmon10/name ina3221
rail hwmon10 1 NC 0 0
rail hwmon10 2 VDD_DDR 50 100
rail hwmon10 3 VDD_OFF 0 0
put sys/class/hwmon/hwmon10/in3_enable 0
