# A limit of 40 % comes out when FLOPs are counted as MACs.
sh edit.sh mixup_limit 's/"observed_mfu"/"stated_limits": [{"bound": "realistic", "value": 0.4, "source": "s"}], &/'
