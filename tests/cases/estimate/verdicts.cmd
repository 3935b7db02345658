# Accepted above the upper bound, rejected below the lower, else to be measured;
# more than a quarter of the time outside the support: to be measured.
for budget in 1 0.3 0.1; do
	calgen estimate --calib in/small.json --budget $budget --json in/work.csv in/work.json in/far.csv |
		grep -o '"name": "\(work\|three\|far\)".*"precision"\|"verdict": "[a-z]*"'
done
