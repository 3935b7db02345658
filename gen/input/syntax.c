/* syntax.c: in: tokens; out: events, and diagnostics about their order.
 * Knows nothing of trees; text may come in pieces (refill). */
#include "input/syntax.h"

#include "base/fail.h"
#include "base/text.h"
#include "input/diag.h"
#include "input/syntax_fault.h"

/* A file with more faults than this is something else than JSON. */
#define MAX_FAULTS 50

void syntax_begin(struct syntax *s, const char *path, struct str text)
{
	s->src.path = path;
	s->src.text = text;
	s->lex.cursor = text.s;
	s->lex.limit = text.s + text.n;
	s->state = SYNTAX_VALUE;
}

struct span syntax_span(const struct syntax *s, size_t at, size_t end)
{
	/* In a stream the beginning may be gone. */
	if (at < s->src_at)
		at = s->src_at;
	if (end < at)
		end = at;
	return (struct span){&s->src, at - s->src_at, end - s->src_at};
}

static size_t offset(const struct syntax *s, const char *p)
{
	return s->src_at + (size_t)(p - s->src.text.s);
}

static struct syntax_piece token(const struct syntax *s)
{
	return (struct syntax_piece){
	    offset(s, s->lex.token), offset(s, s->lex.cursor), s->lex.escaped};
}

static struct span token_span(const struct syntax *s)
{
	struct syntax_piece t = token(s);

	return syntax_span(s, t.at, t.end);
}

/* After a diagnostic: whether to go on. */
static void count_fault(struct syntax *s)
{
	s->failed = true;
	if (!s->recover || s->lex.hopeless)
		s->state = SYNTAX_OVER;
	if (++s->nfaults == MAX_FAULTS && s->state != SYNTAX_OVER) {
		diag(DIAG_JSON_SYNTAX, token_span(s),
		    "%d faults; the rest of the file is not read", MAX_FAULTS);
		s->state = SYNTAX_OVER;
	}
}

static void report_faults(struct syntax *s)
{
	size_t n = s->lex.nfaults;

	for (size_t i = 0; i < n && s->state != SYNTAX_OVER; i++) {
		syntax_fault(s, &s->lex.faults[i]);
		count_fault(s);
	}
}

/* The token touches the end of the text at hand: more may belong to it. */
static void read_more(struct syntax *s)
{
	while (s->refill && s->lex.cursor == s->lex.limit) {
		const char *from = s->lex.token;
		if (s->lex.nfaults && s->lex.faults[0].at < from)
			from = s->lex.faults[0].at;
		size_t at = offset(s, from);
		if (!s->refill(s, s->has_name ? s->name.at : at))
			return;
		s->lex.cursor = s->src.text.s + (at - s->src_at);
		s->lex.hopeless = s->lex.torn = false;
		s->kind = lex_next(&s->lex);
	}
}

/* Next token into s->kind; false: it is over. */
static inline bool read_token(struct syntax *s)
{
	if (s->pending) {
		s->pending = false;
		return true;
	}
	s->lex.torn = false;
	s->kind = lex_next(&s->lex);
	if (s->lex.cursor == s->lex.limit && s->refill)
		read_more(s);
	if (s->lex.nfaults)
		report_faults(s);
	return s->state != SYNTAX_OVER;
}

static bool in_object(const struct syntax *s)
{
	return s->depth > 0 && s->open[s->depth - 1].object;
}

/* A value may begin with the token. */
static bool begins_value(enum lex_kind kind)
{
	return kind == LEX_OBJECT || kind == LEX_ARRAY ||
	       (kind >= LEX_NULL && kind <= LEX_STRING);
}

static bool is_close(const struct syntax *s)
{
	return s->depth > 0 &&
	       s->kind == (in_object(s) ? LEX_OBJECT_END : LEX_ARRAY_END);
}

static const char *container(const struct syntax *s)
{
	return in_object(s) ? "object" : "array";
}

static void note_open(struct syntax *s)
{
	size_t at = s->depth ? s->open[s->depth - 1].at : 0;

	if (s->depth && at >= s->src_at)
		diag_note(
		    syntax_span(s, at, at + 1), "the %s begins here", container(s));
}

/* The end of the file, or a bracket that closes something else: what was meant
 * cannot be known, so it ends here. */
static void give_up(struct syntax *s)
{
	if (s->kind == LEX_END && s->depth == 0 && s->failed)
		; /* what stands in the file is no value, as was said */
	else if (s->kind == LEX_END && s->depth == 0)
		diag(DIAG_JSON_SYNTAX, token_span(s),
		    "the file is empty; it needs one JSON value");
	else if (s->kind == LEX_END)
		diag(DIAG_JSON_BRACKET, token_span(s),
		    "the file ends inside an %s; is it complete?", container(s));
	else if (s->depth == 0)
		diag(DIAG_JSON_BRACKET, token_span(s), "'%c' closes nothing",
		    *s->lex.token);
	else
		diag(DIAG_JSON_BRACKET, token_span(s),
		    "'%c' does not close an %s; '%c' does", *s->lex.token, container(s),
		    in_object(s) ? '}' : ']');
	note_open(s);
	s->state = SYNTAX_OVER;
	s->failed = true;
}

static bool ends_all(const struct syntax *s)
{
	return s->kind == LEX_END ||
	       ((s->kind == LEX_OBJECT_END || s->kind == LEX_ARRAY_END) &&
		   !is_close(s));
}

/* Passes over tokens up to a comma or bracket of the open container. */
static void skip_item(struct syntax *s)
{
	size_t nested = 0;

	s->state = SYNTAX_AFTER;
	s->suspect = false;
	s->has_name = false;
	for (;;) {
		if (nested == 0 && (s->kind == LEX_COMMA || s->kind == LEX_OBJECT_END ||
				       s->kind == LEX_ARRAY_END))
			break;
		if (s->kind == LEX_END)
			break;
		nested += s->kind == LEX_OBJECT || s->kind == LEX_ARRAY;
		nested -= s->kind == LEX_OBJECT_END || s->kind == LEX_ARRAY_END;
		s->kind = lex_next(&s->lex);
	}
	s->pending = true;
}

/* After a value: neither comma nor the right bracket. */
static void bad_after(struct syntax *s)
{
	bool next_item = in_object(s) ? s->kind == LEX_STRING : begins_value(s->kind);
	struct buf b = {0};

	if (s->depth == 0) {
		diag(DIAG_JSON_SYNTAX, token_span(s),
		    "something follows the end of the JSON value; a file has one value "
		    "(wrap several into [ ])");
		count_fault(s);
		s->state = SYNTAX_OVER;
		return;
	}
	if (ends_all(s)) {
		give_up(s);
		return;
	}
	if (!s->suspect && next_item) {
		diag(DIAG_JSON_COMMA, syntax_span(s, s->last_end, s->last_end + 1),
		    "',' is missing between two items");
		count_fault(s);
	} else if (!s->suspect) {
		struct syntax_piece t = token(s);
		text_safe(&b, syntax_text(s, &t), 40);
		diag(DIAG_JSON_SYNTAX, token_span(s),
		    "'%s' does not fit behind a value; ',' or '%c' does",
		    buf_view(&b).s, in_object(s) ? '}' : ']');
		buf_free(&b);
		count_fault(s);
	}
	if (s->state == SYNTAX_OVER)
		return;
	if (next_item) {
		s->pending = true;
		s->suspect = false;
		s->state = in_object(s) ? SYNTAX_NAME : SYNTAX_VALUE;
	} else {
		skip_item(s);
	}
}

/* ",}" or ",]". */
static void trailing_comma(struct syntax *s)
{
	s->pending = true;
	s->state = SYNTAX_AFTER;
	if (s->comma_at == s->reported_comma)
		return;
	diag(DIAG_JSON_COMMA, syntax_span(s, s->comma_at, s->comma_at + 1),
	    "no ',' after the last item; remove it");
	count_fault(s);
}

/* A name was needed.  True: the token may pass as one. */
static bool bad_name(struct syntax *s)
{
	if (s->kind == LEX_OBJECT_END) {
		trailing_comma(s);
	} else if (ends_all(s)) {
		give_up(s);
	} else if (s->kind == LEX_COMMA) {
		diag(DIAG_JSON_COMMA, token_span(s), "an item is missing before ','");
		s->comma_at = s->reported_comma = token(s).at;
		s->state = SYNTAX_NAME;
		count_fault(s);
	} else if (s->kind == LEX_COLON) {
		diag(DIAG_JSON_SYNTAX, token_span(s), "a name is missing before ':'");
		s->state = SYNTAX_VALUE;
		count_fault(s);
	} else if (s->kind == LEX_OBJECT || s->kind == LEX_ARRAY) {
		diag(DIAG_JSON_SYNTAX, token_span(s),
		    "in an object a value needs a name: \"name\": value");
		s->pending = true;
		s->state = SYNTAX_VALUE;
		count_fault(s);
	} else {
		struct buf b = {0};
		struct syntax_piece t = token(s);
		text_safe(&b, syntax_text(s, &t), 40);
		diag(DIAG_JSON_SYNTAX, token_span(s),
		    "a name stands in double quotes: \"%s\"", buf_view(&b).s);
		buf_free(&b);
		count_fault(s);
		return s->state != SYNTAX_OVER;
	}
	return false;
}

/* A colon was needed. */
static void bad_colon(struct syntax *s)
{
	struct span name = syntax_span(s, s->name.at, s->name.end);

	if (s->kind == LEX_COMMA || s->kind == LEX_OBJECT_END) {
		diag(DIAG_JSON_SYNTAX, name, "this name has no value: \"name\": value");
		s->pending = true;
		s->has_name = false;
		s->state = SYNTAX_AFTER;
		count_fault(s);
	} else if (ends_all(s)) {
		give_up(s);
	} else {
		diag(DIAG_JSON_SYNTAX, syntax_span(s, s->name.end, s->name.end + 1),
		    "':' is missing behind the name");
		s->pending = s->suspect = true;
		s->state = SYNTAX_VALUE;
		count_fault(s);
	}
}

/* A value was needed, and the token begins none. */
static void bad_value(struct syntax *s)
{
	if (s->kind == LEX_COLON) {
		diag(DIAG_JSON_SYNTAX, token_span(s),
		    s->has_name
			? "one ':' is enough"
			: "':' belongs between a name and a value of an object");
		count_fault(s);
		return;
	}
	if (ends_all(s)) {
		give_up(s);
		return;
	}
	if (s->kind == LEX_ARRAY_END) {
		trailing_comma(s);
		return;
	}
	/* Unless what was meant as one is reported already. */
	bool reported = s->lex.nfaults > 0;
	if (!reported)
		diag(DIAG_JSON_SYNTAX, token_span(s), "a value is missing before '%c'",
		    *s->lex.token);
	if (s->kind == LEX_COMMA)
		s->reported_comma = token(s).at;
	s->pending = true;
	s->has_name = false;
	s->state = SYNTAX_AFTER;
	if (!reported)
		count_fault(s);
}

static enum jevent open_container(struct syntax *s, bool object)
{
	if (s->depth == JSON_MAX_DEPTH) {
		diag(DIAG_JSON_DEPTH, token_span(s),
		    "more than %d arrays and objects in each other", JSON_MAX_DEPTH);
		s->failed = true;
		s->state = SYNTAX_OVER;
		return JEVENT_ERROR;
	}
	s->open[s->depth].object = object;
	s->open[s->depth].at = s->value.at;
	s->depth++;
	s->last_end = s->value.end;
	s->state = object ? SYNTAX_FIRST : SYNTAX_ITEM;
	return object ? JEVENT_OBJECT : JEVENT_ARRAY;
}

static enum jevent close_container(struct syntax *s)
{
	enum jevent event = in_object(s) ? JEVENT_OBJECT_END : JEVENT_ARRAY_END;

	s->value = token(s);
	s->last_end = s->value.end;
	s->has_name = false;
	s->depth--;
	s->state = SYNTAX_AFTER;
	return event;
}

/* The event of the value that begins with the token; JEVENT_END: none does. */
static enum jevent begin_value(struct syntax *s)
{
	static const enum jevent scalars[] = {
	    [LEX_NULL] = JEVENT_NULL,
	    [LEX_FALSE] = JEVENT_FALSE,
	    [LEX_TRUE] = JEVENT_TRUE,
	    [LEX_NUMBER] = JEVENT_NUMBER,
	    [LEX_STRING] = JEVENT_STRING,
	    [LEX_WORD] = JEVENT_NULL,
	};

	s->value = token(s);
	if (s->kind == LEX_OBJECT || s->kind == LEX_ARRAY)
		return open_container(s, s->kind == LEX_OBJECT);
	if (s->kind == LEX_WORD) {
		syntax_word(s, s->value);
		count_fault(s);
		if (s->state == SYNTAX_OVER)
			return JEVENT_ERROR;
	} else if (s->kind < LEX_NULL) {
		return JEVENT_END;
	}
	s->suspect |= s->lex.torn;
	s->last_end = s->value.end;
	s->state = SYNTAX_AFTER;
	return scalars[s->kind];
}

/* The token that is most likely here, without the lexer. */
static inline bool take(struct syntax *s, char c)
{
	if (*s->lex.cursor != c || s->pending)
		return false;
	s->lex.token = s->lex.cursor++;
	return true;
}

/* Reads what follows a value; true: *event is one. */
static bool after_value(struct syntax *s, enum jevent *event)
{
	if (s->depth > 0 && take(s, ',')) {
		s->comma_at = offset(s, s->lex.token);
		s->suspect = false;
		s->state = in_object(s) ? SYNTAX_NAME : SYNTAX_VALUE;
		return false;
	}
	if (!read_token(s))
		return false;
	if (s->kind == LEX_COMMA && s->depth > 0) {
		s->comma_at = offset(s, s->lex.token);
		s->suspect = false;
		s->state = in_object(s) ? SYNTAX_NAME : SYNTAX_VALUE;
	} else if (is_close(s)) {
		s->suspect = false;
		*event = close_container(s);
		return true;
	} else if (s->kind == LEX_END && s->depth == 0) {
		s->state = SYNTAX_OVER;
	} else {
		bad_after(s);
	}
	return false;
}

/* Reads a name and its colon; true: *event is the end of the object. */
static bool read_name(struct syntax *s, enum jevent *event)
{
	bool first = s->state == SYNTAX_FIRST;

	if (!read_token(s))
		return false;
	if (first && s->kind == LEX_OBJECT_END) {
		*event = close_container(s);
		return true;
	}
	if (s->kind != LEX_STRING && !bad_name(s))
		return false;
	s->has_name = true;
	s->name = token(s);
	if (s->lex.torn) {
		s->suspect = true;
		s->has_name = false;
		s->state = SYNTAX_AFTER;
		return false;
	}
	if (take(s, ':')) {
		s->state = SYNTAX_VALUE;
		return false;
	}
	if (!read_token(s))
		return false;
	if (s->kind == LEX_COLON)
		s->state = SYNTAX_VALUE;
	else
		bad_colon(s);
	return false;
}

enum jevent syntax_next(struct syntax *s)
{
	enum jevent event;

	s->has_name = false;
	while (s->state != SYNTAX_OVER) {
		bool first_item = s->state == SYNTAX_ITEM;
		if (s->state == SYNTAX_AFTER) {
			if (after_value(s, &event))
				return event;
			continue;
		}
		if (s->state == SYNTAX_NAME || s->state == SYNTAX_FIRST) {
			if (read_name(s, &event))
				return event;
			continue;
		}
		if (!read_token(s))
			break;
		if (first_item && s->kind == LEX_ARRAY_END)
			return close_container(s);
		event = begin_value(s);
		if (event != JEVENT_END)
			return event;
		bad_value(s);
	}
	return s->failed ? JEVENT_ERROR : JEVENT_END;
}
