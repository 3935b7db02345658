calgen convert --peak-flops 1e12 --id lab-x1-5w-curves in/small.json
