/* cuda_load.c: finds three libraries and their functions; names what fails.
 *
 * Comes in: nothing.  Goes out: the table `cuda`, or one line.
 * Must not know: kernels. */
#include "measure/cuda.h"

#ifdef HAVE_DLFCN

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

struct cuda_calls cuda;
struct cuda_failure cuda_failure;

static const char *const driver_names[] = {"libcuda.so.1", NULL};
static const char *const product_names[] = {"libcublasLt.so.13", "libcublasLt.so.12",
    "libcublasLt.so.11", "libcublasLt.so", NULL};
static const char *const network_names[] = {
    "libcudnn.so.9", "libcudnn.so.8", "libcudnn.so", NULL};

static void *open_first(const char *const *names)
{
	void *handle = NULL;
	for (; *names && !handle; names++)
		handle = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
	return handle;
}

/* The function, or NULL after a note of what lacks. */
static void *find(void *handle, const char *library, const char *name)
{
	void *symbol = dlsym(handle, name);
	if (!symbol && !cuda_failure.text[0])
		snprintf(cuda_failure.text, sizeof cuda_failure.text,
		    "%s is too old: it lacks %s", library, name);
	return symbol;
}

#define TAKE(handle, library, name)                                                    \
	symbol = find((handle), (library), #name);                                     \
	memcpy(&cuda.name, &symbol, sizeof symbol);

const char *cuda_load(void)
{
	void *driver = open_first(driver_names), *symbol;
	if (!driver)
		return "libcuda.so.1 cannot be loaded: no driver for CUDA here";
	void *product = open_first(product_names);
	if (!product)
		return "libcublasLt.so.13, .12 or .11 cannot be loaded: install cuBLAS";
	void *network = open_first(network_names);
	if (!network)
		return "libcudnn.so.9 or .8 cannot be loaded: install cuDNN";
	cuda_failure.text[0] = '\0';
#define X(name, arguments) TAKE(driver, "libcuda.so.1", name)
	CUDA_DRIVER_CALLS(X)
#undef X
#define X(name, arguments) TAKE(product, "libcublasLt", name)
	CUDA_PRODUCT_CALLS(X)
#undef X
#define X(name, arguments) TAKE(network, "libcudnn", name)
	CUDA_NETWORK_CALLS(X)
#undef X
	TAKE(product, "libcublasLt", cublasLtGetVersion)
	TAKE(network, "libcudnn", cudnnGetVersion)
	TAKE(network, "libcudnn", cudnnGetErrorString)
	return cuda_failure.text[0] ? cuda_failure.text : NULL;
}

static bool judge(const char *call, int status, const char *says, bool lack)
{
	if (status == 0)
		return true;
	snprintf(cuda_failure.text, sizeof cuda_failure.text, "%s: %s (%d)", call, says,
	    status);
	cuda_failure.lack = lack;
	return false;
}

bool cuda_driver(const char *call, int status)
{
	const char *text = NULL;
	if (status && cuda.cuGetErrorString(status, &text) != 0)
		text = NULL;
	return judge(
	    call, status, text ? text : "unknown error", status == CUDA_OUT_OF_MEMORY);
}

bool cuda_product(const char *call, int status)
{
	bool lack = status == CUBLAS_NOT_SUPPORTED || status == CUBLAS_INVALID_VALUE ||
		    status == CUBLAS_ARCH_MISMATCH || status == CUBLAS_ALLOC_FAILED;
	return judge(call, status, lack ? "not supported" : "failed", lack);
}

/* cuDNN 8 counts statuses from 1: 2 no memory, 3 wrong parameter, 6 other device, 9 not
 * supported.  cuDNN 9 has families of a thousand: 2 and 3 are parameters and support.
 */
bool cuda_network(const char *call, int status)
{
	bool lack = status == 2 || status == 3 || status == 6 || status == 9 ||
		    status / 1000 == 2 || status / 1000 == 3;
	return judge(
	    call, status, status ? cuda.cudnnGetErrorString(status) : "", lack);
}

bool cuda_lacks(const char *why)
{
	snprintf(cuda_failure.text, sizeof cuda_failure.text, "%s", why);
	cuda_failure.lack = true;
	return false;
}

#endif
