# Every rule has a case of its name, whose output has it firing.
sed -n 's/^AUDIT_RULE([A-Z_]*, "\([a-z-]*\)".*/\1/p' "$ROOT/gen/audit/audit_rules.h" >"$TMP/rules"
[ "$(grep -c '^AUDIT_RULE(' "$ROOT/gen/audit/audit_rules.h")" -eq "$(wc -l <"$TMP/rules")" ] ||
	echo 'a rule is not written in one line with its name'
while read -r rule; do
	grep -q -e "\[$rule\]" -e " $rule " "$rule.out" || echo "no case fires $rule"
	sed -n '/^# does not/,/^# fires/p' "$rule.out" | grep -q . || echo "no nearest case for $rule"
done <"$TMP/rules"
