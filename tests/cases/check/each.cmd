calgen check "$1"
