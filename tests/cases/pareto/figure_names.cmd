# needs: gnuplot
# Names that other languages would obey stay text.
cat >"$TMP/a.csv" <<'END'
id,model,x_ns,y,x_lo_ns,x_hi_ns
1,"a <b> & ""c"" \n",1,8,0.8,1.5
2,"日本 «q» $1 `date`",2,4,1.9,2.2
3,"'; system('exit') m4_define(x)",30,1,28,32
END
calgen pareto --x x_ns --y y -o "$TMP/f" --format svg "$TMP/a.csv"
grep -v '<text> *<' "$TMP/f.svg" | grep -E '<(text|title|desc)'
calgen pareto --x x_ns --y y -o "$TMP/f" --format svg,gif "$TMP/a.csv" 2>&1
calgen pareto --x x_ns --y y -o "$TMP/absent/f" "$TMP/a.csv" 2>&1
printf 'x,y\n1,1\n' | calgen pareto --x x --y y -o "$TMP/one" --format svg - >/dev/null
grep -c '<text>' "$TMP/one.svg"
