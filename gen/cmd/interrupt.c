/* interrupt.c: signals → a word that long runs look at. */
#include "cmd/interrupt.h"

#include <signal.h>
#include <stddef.h>

volatile int interrupt_signal;

static void end_soon(int signal_number)
{
	interrupt_signal = signal_number;
}

void interrupt_catch(void)
{
	struct sigaction soon = {.sa_handler = end_soon};
	struct sigaction ignored = {.sa_handler = SIG_IGN};
	soon.sa_flags = (int)SA_RESETHAND;
	sigaction(SIGINT, &soon, NULL);
	sigaction(SIGTERM, &soon, NULL);
	sigaction(SIGXFSZ, &ignored, NULL);
}
