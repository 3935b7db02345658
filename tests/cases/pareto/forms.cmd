# The same configurations as a CSV, one JSON each, an array, and members of a larger
# document whose group and id stand around them.
exec 2>&1
cat >"$TMP/a.csv" <<END
name,kind,cost,quality
p,"a b",1,10
q,"a b",2,20
r,"c ""d""",1.5,12
s,"c ""d""",3,25
t,"c ""d""",,30
END
mkdir "$TMP/each"
echo '{"name": "p", "kind": "a b", "cost": 1, "quality": 10}' >"$TMP/each/1.json"
echo '{"name": "q", "kind": "a b", "cost": 2, "quality": 20}' >"$TMP/each/2.json"
echo '[{"name": "r", "kind": "c \"d\"", "cost": 1.5, "quality": 12},
 {"name": "s", "kind": "c \"d\"", "cost": 3, "quality": 25}]' >"$TMP/each/3.json"
echo '{"runs": [{"kind": "a b", "all": [{"name": "p", "cost": 1, "quality": 10, "ops": [{"cost": 0, "quality": 1}]},
 {"name": "q", "cost": 2, "quality": 20}]},
 {"kind": "c \"d\"", "all": [{"name": "r", "cost": 1.5, "quality": 12}, {"name": "s", "cost": 3, "quality": 25},
 {"name": "t", "cost": null, "quality": 30}]}]}' >"$TMP/tree.json"
columns='--x cost --y quality --maximize quality --group kind'
calgen pareto $columns "$TMP/a.csv"
calgen pareto $columns --summary - "$TMP/a.csv" >"$TMP/csv.out"
calgen pareto $columns --summary - "$TMP/each" | diff "$TMP/csv.out" - | sed 's/^/each: /'
calgen pareto $columns --summary - "$TMP/tree.json" | diff "$TMP/csv.out" - && echo same
calgen pareto $columns --summary - - <"$TMP/tree.json" | diff "$TMP/csv.out" - && echo same
gzip -c "$TMP/a.csv" | calgen pareto $columns --summary - - | diff "$TMP/csv.out" - && echo same
