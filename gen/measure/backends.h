/* backends.h: the back-ends, the preferred ones first. */
BACKEND(cpu)
BACKEND(reference)
