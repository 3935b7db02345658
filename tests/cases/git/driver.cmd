# needs: git
# Files that are new, gone, renamed, broken, in conflict, or no calibrations: git diff
# shows all of them and ends well.
. ./repository.sh
echo '{"a": 1}' >calib/other.json && git add calib && git commit -qm other && git tag base
calgen git-setup --quiet && git add .gitattributes && git commit -qm attributes
echo '== no calibration'
echo '{"a": 2}' >calib/other.json && git diff | plain && git checkout -q calib
echo '== broken'
sed 's/"combine": "max"/"combine": /; s/"combine": "sum"/"combine": /' "$base" >calib/board-10w.json
git diff 2>"$TMP/said" | plain | head -n 3
sed -n 1p "$TMP/said"
git checkout -q calib
echo '== new and gone'
sed 's/10w/20w/g; s/10 W/20 W/' "$base" >calib/board-20w.json && git add calib
git diff --cached | sed -n 1,4p
git commit -qm new && git rm -q calib/board-20w.json
git diff --cached | sed -n 1,4p
git commit -qm gone
echo '== in conflict'
git checkout -q -b side && edit && git commit -qam side && git checkout -q main
sed 's/"launch_ns": 100000/"launch_ns": 80000/' "$base" >calib/board-10w.json && git commit -qam main
git merge -q side >/dev/null 2>&1
git diff --name-only
git diff >"$TMP/out" 2>&1 && grep -c . "$TMP/out" | sed 's/^[1-9].*/shown/'
git checkout -q -f main
echo '== a name that wants to be more than a name'
mkdir -p 'calib/a b' && cp "$base" "calib/x;touch \$(pwned) ' \"[31m.json" && git add calib && git commit -qm name
sed -i 's/"launch_ns": 100000/"launch_ns": 90000/' calib/x*.json
git diff | sed -n 1,4p
ls
