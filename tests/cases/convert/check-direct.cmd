# Checked directly: the same defects, then what our own checks say.
calgen check in/small.json
