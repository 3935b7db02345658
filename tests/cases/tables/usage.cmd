# What cannot be asked together.
calgen tables --index --classes in/small.json
calgen tables
