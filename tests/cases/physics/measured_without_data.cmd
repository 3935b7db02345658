# Measured, by nothing.
sh edit.sh measured_without_data 's/"calibrated"/"measured"/'
