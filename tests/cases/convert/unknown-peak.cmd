calgen convert in/small.json
