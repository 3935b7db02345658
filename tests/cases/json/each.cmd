calgen check --syntax-only "$1"
