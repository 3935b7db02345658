# An INT8 energy with measurements of its own.
sh edit.sh not_derived_measured 's/"fp16"/"int8"/; s/"calibrated", "source": "s"/"measured", "source": "s", "n": 10/'
