calgen list extra
