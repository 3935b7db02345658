# schema.awk: JSON Schemas → one page of Markdown (gen/schema.sh).
#
# In: the files of calib/schema, in order, as this repository writes them.  Out: a section
# per file, a table of members per object.  It reads any JSON and knows the words
# of a schema that these use; an unknown one is an error, so that none is passed over.

function die(why) { print FILENAME ": " why >"/dev/stderr"; broken = 1; exit 1 }
function blank() { while (at <= length(text) && substr(text, at, 1) ~ /[ \t\n\r]/) at++ }
function take(ch) {
	blank()
	if (substr(text, at, 1) != ch)
		die("'" ch "' expected at character " at)
	at++
}
function string(   from, value) {
	take("\"")
	from = at
	while (at <= length(text) && substr(text, at, 1) != "\"")
		at += substr(text, at, 1) == "\\" ? 2 : 1
	value = substr(text, from, at++ - from)
	gsub(/\\"/, "\"", value)
	gsub(/\\\\/, "\\", value)
	return value
}
# Values go to v[path]; the members of an object, in order, to order[path, i] and count[path].
function value(path,   ch, n, name, rest) {
	blank()
	ch = substr(text, at, 1)
	if (ch == "{" || ch == "[") {
		kind[path] = ch
		at++
		n = 0
		blank()
		while (substr(text, at, 1) !~ /[]}]/) {
			if (n)
				take(",")
			if (ch == "{") {
				blank()
				name = string()
				take(":")
			} else
				name = n
			order[path, ++n] = name
			value(path SUBSEP name)
			blank()
		}
		at++
		count[path] = n
	} else if (ch == "\"") {
		kind[path] = "s"
		v[path] = string()
	} else {
		rest = substr(text, at, 40)
		if (!match(rest, /^[-+.0-9A-Za-z]+/))
			die("no value at character " at)
		kind[path] = "w"
		v[path] = substr(rest, 1, RLENGTH)
		at += RLENGTH
	}
}
function at_path(path, name) { return path SUBSEP name }
function has(path, name) { return (at_path(path, name)) in kind }

# A value in one line, as JSON.
function json(path,   i, s, n) {
	n = count[path]
	if (kind[path] == "s")
		return "\"" v[path] "\""
	if (kind[path] == "w")
		return v[path]
	for (i = 1; i <= n; i++)
		s = s (i > 1 ? ", " : "") (kind[path] == "{" ? "\"" order[path, i] "\": " : "") json(at_path(path, order[path, i]))
	return kind[path] == "{" ? "{" s "}" : "[" s "]"
}
function list(path,   i, s) {
	for (i = 1; i <= count[path]; i++)
		s = s (i > 1 ? ", " : "") "`" json(at_path(path, order[path, i])) "`"
	return s
}
function reference(target) {
	if (target == "#")
		return "this object"
	sub(/^#\/(\$defs|definitions)\//, "", target)
	return "[" target "](#" anchor(target) ")"
}
function anchor(name) {
	name = tolower(file "-" name)
	gsub(/[^a-z0-9_-]/, "-", name)
	return name
}
# What may stand there, in words; objects that need a table of their own go to the queue.
function type(path, name,   s, i, word) {
	if (has(path, "$ref"))
		s = reference(v[at_path(path, "$ref")])
	else if (has(path, "const"))
		s = "`" json(at_path(path, "const")) "`"
	else if (has(path, "enum"))
		s = list(at_path(path, "enum"))
	else if (has(path, "type") && kind[at_path(path, "type")] == "[") {
		for (i = 1; i <= count[at_path(path, "type")]; i++)
			s = s (i > 1 ? " or " : "") v[path SUBSEP "type" SUBSEP (i - 1)]
	} else if (has(path, "type"))
		s = v[at_path(path, "type")]
	for (word = 1; word <= 3; word++) {
		i = word == 1 ? "oneOf" : word == 2 ? "anyOf" : "allOf"
		if (has(path, i))
			s = s (s ? "; " : "") variants(at_path(path, i), i == "allOf" ? " and " : " or ", name)
	}
	if (has(path, "not"))
		s = s "; not " json(at_path(path, "not"))
	if (has(path, "if"))
		s = s "; if `" json(at_path(path, "if")) "`" (has(path, "then") ? " then `" json(at_path(path, "then")) "`" : "") \
			(has(path, "else") ? " else `" json(at_path(path, "else")) "`" : "")
	if (has(path, "items") && kind[at_path(path, "items")] == "{")
		s = s " of " type(at_path(path, "items"), name)
	if (has(path, "prefixItems"))
		s = s " of " variants(at_path(path, "prefixItems"), ", ", name)
	if (has(path, "properties") || (has(path, "additionalProperties") && kind[at_path(path, "additionalProperties")] == "{") || has(path, "patternProperties")) {
		if (!(path in told)) {
			told[path] = name
			queue[++queued] = path
		}
		s = "[object](#" anchor(told[path]) ")"
	}
	s = s range(path)
	return s == "" ? "anything" : s
}
function variants(path, between, name,   i, s) {
	for (i = 1; i <= count[path]; i++)
		s = s (i > 1 ? between : "") type(at_path(path, order[path, i]), name (count[path] > 1 ? "-" i : ""))
	return s
}
function range(path,   s) {
	if (has(path, "minimum")) s = s ", ≥ " v[at_path(path, "minimum")]
	if (has(path, "exclusiveMinimum")) s = s ", > " v[at_path(path, "exclusiveMinimum")]
	if (has(path, "maximum")) s = s ", ≤ " v[at_path(path, "maximum")]
	if (has(path, "exclusiveMaximum")) s = s ", < " v[at_path(path, "exclusiveMaximum")]
	if (has(path, "minItems")) s = s ", at least " v[at_path(path, "minItems")]
	if (has(path, "maxItems")) s = s ", at most " v[at_path(path, "maxItems")]
	if (has(path, "minProperties")) s = s ", at least " v[at_path(path, "minProperties")] " members"
	if (has(path, "maxProperties")) s = s ", at most " v[at_path(path, "maxProperties")] " members"
	if (has(path, "uniqueItems")) s = s ", each once"
	if (has(path, "minLength")) s = s ", at least " v[at_path(path, "minLength")] " bytes"
	if (has(path, "maxLength")) s = s ", at most " v[at_path(path, "maxLength")] " bytes"
	if (has(path, "pattern")) s = s ", matching `" v[at_path(path, "pattern")] "`"
	if (has(path, "format")) s = s ", a " v[at_path(path, "format")]
	if (has(path, "propertyNames") && has(at_path(path, "propertyNames"), "pattern")) s = s ", names matching `" v[path SUBSEP "propertyNames" SUBSEP "pattern"] "`"
	if (has(path, "multipleOf")) s = s ", a multiple of " v[at_path(path, "multipleOf")]
	if (has(path, "default")) s = s "; absent: `" json(at_path(path, "default")) "`"
	return s
}
function known(path,   i, name) {
	for (i = 1; i <= count[path]; i++) {
		name = order[path, i]
		if (!(name in words))
			die("a word of JSON Schema that schema.awk does not know: " name)
		if (name ~ /^(properties|patternProperties|\$defs|definitions)$/)
			each_known(at_path(path, name))
		else if (name ~ /^(oneOf|anyOf|allOf|prefixItems)$/)
			each_known(at_path(path, name))
		else if (name ~ /^(items|additionalProperties|not|if|then|else|propertyNames|contains)$/ && kind[at_path(path, name)] == "{")
			known(at_path(path, name))
	}
}
function each_known(path,   i) {
	for (i = 1; i <= count[path]; i++)
		known(at_path(path, order[path, i]))
}
function cell(s) {
	gsub(/\|/, "\\|", s)
	return s
}
function described(path) { return has(path, "description") ? v[at_path(path, "description")] : "" }
function row(name, path, must, inner) {
	printf "| `%s`%s | %s | %s |\n", cell(name), must ? " (required)" : "", cell(type(path, inner)), cell(described(path))
}
function object(path, name,   i, n, required, p, member) {
	for (i = 1; has(path, "required") && i <= count[at_path(path, "required")]; i++)
		required[v[path SUBSEP "required" SUBSEP (i - 1)]] = 1
	print "| member | | |\n|---|---|---|"
	n = has(path, "properties") ? count[at_path(path, "properties")] : 0
	for (i = 1; i <= n; i++) {
		member = order[at_path(path, "properties"), i]
		row(member, path SUBSEP "properties" SUBSEP member, member in required, name "." member)
	}
	p = at_path(path, "patternProperties")
	for (i = 1; has(path, "patternProperties") && i <= count[p]; i++)
		row("/" order[p, i] "/", at_path(p, order[p, i]), 0, name ".pattern" i)
	if (has(path, "additionalProperties") && kind[at_path(path, "additionalProperties")] == "{")
		row("any other", at_path(path, "additionalProperties"), 0, name ".any")
	print ""
}
function definition(path, name) {
	printf "<a id=\"%s\"></a>**%s**", anchor(name), name
	if (path != "" && described(path) != "")
		printf ": %s", described(path)
	print "\n"
	if (has(path, "properties") || has(path, "patternProperties") || (has(path, "additionalProperties") && kind[at_path(path, "additionalProperties")] == "{")) {
		told[path] = name
		object(path, name)
	} else
		print type(path, name) "\n"
}
function schema(   i, path, name) {
	split("", kind); split("", v); split("", order); split("", count); split("", told); split("", queue)
	queued = 0
	at = 1
	value("")
	known("")
	print "## " file "\n"
	print v[at_path("", "title")] "." (described("") == "" ? "" : " " described("") ".") "\n"
	definition("", file)
	path = at_path("", "$defs")
	for (i = 1; has("", "$defs") && i <= count[path]; i++)
		definition(at_path(path, order[path, i]), order[path, i])
	for (i = 1; i <= queued; i++) {
		name = told[queue[i]]
		definition(queue[i], name)
	}
}
function flush_file() { if (text != "") schema(); text = "" }
BEGIN {
	n = split("$schema $id title description type additionalProperties required properties $defs definitions $ref const enum items prefixItems minItems maxItems minimum maximum exclusiveMinimum exclusiveMaximum pattern patternProperties propertyNames oneOf anyOf allOf not if then else default minLength maxLength minProperties maxProperties uniqueItems multipleOf format examples $comment dependentRequired unevaluatedProperties contains", w, " ")
	for (i = 1; i <= n; i++)
		words[w[i]] = 1
	print "# The files, member by member\n"
	print "Made of the JSON Schemas of this folder by `sh gen/schema.sh`; a test compares. What"
	print "calgen reads and what its commands print with `--json` is described by these files"
	print "alone; checks beyond a schema are named by `calgen check`.\n"
}
FNR == 1 {
	flush_file()
	if (broken)
		exit 1
	file = FILENAME
	sub(/.*\//, "", file)
	sub(/\.schema\.json$/, "", file)
}
{ text = text $0 "\n" }
END {
	if (!broken)
		flush_file()
	exit broken
}
