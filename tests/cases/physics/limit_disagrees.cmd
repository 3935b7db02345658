# A limit that comes out in neither way.
sh edit.sh limit_disagrees 's/"observed_mfu"/"stated_limits": [{"bound": "realistic", "value": 0.5, "source": "s"}], &/'
