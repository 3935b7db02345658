/* backends.h: the back-ends, the preferred ones first.  One that runs elsewhere than
 * on the CPU is taken only when it is asked for: the machine is the CPU's. */
BACKEND(cpu)
BACKEND(reference)
BACKEND(cuda)
BACKEND(cuda_graph)
