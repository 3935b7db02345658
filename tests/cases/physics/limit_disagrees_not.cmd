# The limit, rounded.
sh edit.sh limit_disagrees_not 's/"observed_mfu"/"stated_limits": [{"bound": "upper", "value": 0.5, "source": "s"}], &/'
