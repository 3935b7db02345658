sh in.sh | sed '2s/671mW/-671mW/' >"$TMP/a.log"
calgen power "$TMP/a.log"
