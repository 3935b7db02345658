/^    "fp32": {/i\
    "fp16": {\
      "peak_flops_per_s": {"value": 2000000000000, "source": "datasheet"},\
      "interval": {"operation": "none", "total": "none", "total_quantile_lo": 0, "total_quantile_hi": 0},\
      "uncertainty": {"sd_shared": 0.1, "sd_independent": 0.2, "bound_lo": 0.75, "bound_hi": 1.25},\
      "classes": {\
        "generic": {\
          "combine": "sum",\
          "launch": [],\
          "compute": {"quantity": "ps_per_flop", "below": "hold", "above": "hold", "segments": [\
            {"from_flops": 0, "to_flops": null, "start": 50, "end": 50}]}\
        }\
      }\
    },
