# The same, said to be as published.
sh edit.sh mixup_limit_not 's/"observed_mfu"/"stated_limits": [{"bound": "realistic", "value": 0.4, "as_published": true, "source": "s"}], &/'
