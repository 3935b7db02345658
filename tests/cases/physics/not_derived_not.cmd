# An FP8 energy that is derived.
sh edit.sh not_derived_not 's/"fp16"/"fp8"/; s/"calibrated"/"derived"/'
