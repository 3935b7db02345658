/* syntax_fault.h: faults of the lexer as diagnostics. */
#ifndef INPUT_SYNTAX_FAULT_H
#define INPUT_SYNTAX_FAULT_H

#include "input/syntax.h"

void syntax_fault(const struct syntax *s, const struct lex_fault *fault);
/* A word where a value must stand. */
void syntax_word(const struct syntax *s, struct syntax_piece word);

#endif
