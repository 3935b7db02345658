# An order and a page are those of an image.
calgen tables --page 1 ../tables/in/small.json
