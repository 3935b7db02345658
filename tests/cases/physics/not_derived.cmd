# An FP8 energy that is said to be calibrated.
sh edit.sh not_derived 's/"fp16"/"fp8"/'
