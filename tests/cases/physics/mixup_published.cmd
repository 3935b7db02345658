# "As published" counts MACs against the peak's FLOPs; a limit that is right without it
# must not be marked.
sh edit.sh mixup_published 's/"observed_mfu"/"stated_limits": [{"bound": "realistic", "value": 0.8, "source": "s", "as_published": true}], &/'
