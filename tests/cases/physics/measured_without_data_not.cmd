# Measured, ten times.
sh edit.sh measured_without_data_not 's/"calibrated", "source": "s"/"measured", "source": "s", "n": 10/'
