# Classes and precisions are those of calib/classes.json; devices differ by build.
calgen list | sed -n '/^classes/,$p'
