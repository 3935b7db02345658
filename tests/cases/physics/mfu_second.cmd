# The utilisation that no limit allows is pointed at, whichever of several it is.
sh edit.sh mfu_second 's/\[{"lower": 0.5, "upper": 0.7, "source": "s"}\]/[{"lower": 0.1, "upper": 0.2, "source": "s"}, {"lower": 0.5, "upper": 0.99, "source": "s"}]/'
