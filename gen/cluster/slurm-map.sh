#!/bin/sh
# slurm-map.sh FLEET WORK: the task of a job array; slurm.sh submits it.  (Slurm runs a
# copy of this file, so it is told where the other one is.)
exec sh "$1" map "$2" "$SLURM_ARRAY_TASK_ID"
