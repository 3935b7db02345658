/* interrupt.h: long runs that end in order. */
#ifndef CMD_INTERRUPT_H
#define CMD_INTERRUPT_H

/* The signal that asked for an end, 0 = none yet. */
extern volatile int interrupt_signal;
/* From now on the first interrupt or termination only sets interrupt_signal; a second
 * one ends at once.  A limit on file sizes becomes an error of write, like a full
 * disk. */
void interrupt_catch(void);

#endif
