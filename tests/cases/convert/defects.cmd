calgen convert --peak-flops 1e12 in/defects.json
