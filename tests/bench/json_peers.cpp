// json_peers.cpp: parsers that are written in C++, as json_parse.c has the others.
//
//	json_peers list
//	json_peers PARSER TIMES FILE
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>

#if __has_include(<simdjson.h>)
#include <simdjson.h>
#define HAVE_SIMDJSON 1
#endif
#if __has_include(<rapidjson/document.h>)
#include <rapidjson/document.h>
#define HAVE_RAPIDJSON 1
#endif

#ifdef HAVE_SIMDJSON
// Whole document, strings and numbers converted, memory taken anew as the others do.
static bool parse_simdjson(const std::string &text)
{
	simdjson::dom::parser parser;
	simdjson::dom::element root;
	return parser.parse(text).get(root) == simdjson::SUCCESS;
}
#endif
#ifdef HAVE_RAPIDJSON
static bool parse_rapidjson(const std::string &text)
{
	rapidjson::Document root;
	root.Parse<rapidjson::kParseFullPrecisionFlag>(text.c_str(), text.size());
	return !root.HasParseError();
}
#endif

static const struct {
	const char *name;
	bool (*parse)(const std::string &text);
} parsers[] = {
#ifdef HAVE_SIMDJSON
    {"simdjson", parse_simdjson},
#endif
#ifdef HAVE_RAPIDJSON
    {"rapidjson", parse_rapidjson},
#endif
    {nullptr, nullptr},
};

int main(int argc, char **argv)
{
	for (auto p = parsers; p->name; p++) {
		if (argc == 2)
			std::puts(p->name);
		if (argc != 4 || std::strcmp(p->name, argv[1]) != 0)
			continue;
		std::ostringstream text;
		text << std::ifstream(argv[3]).rdbuf();
		const std::string s = text.str();
		for (long i = std::atol(argv[2]); i > 0; i--)
			if (!p->parse(s))
				return 1;
		return 0;
	}
	return argc != 2;
}
