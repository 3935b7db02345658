exec 2>&1
calgen stages fit in/requests.sh
calgen stages guess x.csv
calgen stages eval
calgen stages simulate x.csv
calgen stages
