# Files that are no measurements, and a mode that is not in them.
# needs: shared
calgen adapt --device jetson-orin-agx-30w-eager --mode 99w "$SHARED/orin/15w/fp32/resnet18_b1.json"
