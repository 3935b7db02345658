/* race.c: commands that take turns, and what they took of the CPU.
 *
 *	race ROUNDS <commands
 *
 * In: lines `name<TAB>divisor<TAB>command[<TAB>command whose time is taken off]`, each
 * command for sh.  Out: a line per command, tabs between: name, median, lower and upper
 * quartile of its user and system time in seconds ÷ divisor, the same three of its
 * ratio to the first command in the same round, and its largest resident set in MiB.
 * Turns make all of them meet the same moods of the machine; the time of the CPU leaves
 * out what others took of it, though not what they took of the caches. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#define MOST 32
#define MOST_ROUNDS 999

struct runner {
	char *name, *command, *baseline;
	double divisor, seconds[MOST_ROUNDS], ratio[MOST_ROUNDS], mib;
};

static struct runner runners[MOST];

static double seconds_of(const struct timeval *t)
{
	return (double)t->tv_sec + (double)t->tv_usec / 1e6;
}

struct taken {
	double seconds, mib;
};

/* Of all children and not wait4, which POSIX lacks: there is one. */
static struct taken run_child(const char *command)
{
	struct rusage use;
	int status;
	pid_t child = fork();

	if (child == 0) {
		if (!freopen("/dev/null", "w", stdout))
			_exit(127);
		execl("/bin/sh", "sh", "-c", command, (char *)NULL);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) ||
	    WEXITSTATUS(status) > 1 || getrusage(RUSAGE_CHILDREN, &use) != 0) {
		fprintf(stderr, "race: failed: %s\n", command);
		_exit(2);
	}
	return (struct taken){seconds_of(&use.ru_utime) + seconds_of(&use.ru_stime),
	    (double)use.ru_maxrss / 1024};
}

/* In a process of its own, or its resident set would be the largest of all so far. */
static struct taken run(const char *command)
{
	struct taken t;
	int ends[2];
	pid_t child;

	fflush(stdout); /* or the child would print it once more */
	if (pipe(ends) != 0 || (child = fork()) < 0)
		exit(2);
	if (child == 0) {
		t = run_child(command);
		_exit(write(ends[1], &t, sizeof t) != sizeof t);
	}
	close(ends[1]);
	if (read(ends[0], &t, sizeof t) != sizeof t)
		exit(2);
	close(ends[0]);
	waitpid(child, NULL, 0);
	return t;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void print_three(double *values, size_t n)
{
	qsort(values, n, sizeof *values, compare);
	printf("\t%.6g\t%.6g\t%.6g", values[n / 2], values[n / 4], values[3 * n / 4]);
}

static size_t read_runners(void)
{
	static char line[1 << 14];
	size_t n = 0;

	while (n < MOST && fgets(line, sizeof line, stdin)) {
		struct runner *r = &runners[n++];
		char *text = strdup(line);

		text[strcspn(text, "\n")] = '\0';
		r->name = strtok(text, "\t");
		char *divisor = strtok(NULL, "\t");
		r->command = strtok(NULL, "\t");
		r->baseline = strtok(NULL, "\t");
		r->divisor = divisor ? strtod(divisor, NULL) : 0;
		if (!r->command || !(r->divisor > 0)) {
			fprintf(stderr, "race: not name, divisor, command: %s", line);
			exit(2);
		}
	}
	return n;
}

int main(int argc, char **argv)
{
	size_t rounds = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;

	if (rounds < 1 || rounds > MOST_ROUNDS) {
		fputs("usage: race ROUNDS <commands (the head of race.c)\n", stderr);
		return 2;
	}
	size_t n = read_runners();
	for (size_t round = 0; round < rounds; round++) {
		for (size_t i = 0; i < n; i++) {
			struct runner *r = &runners[i];
			struct taken t = run(r->command);

			r->mib = t.mib > r->mib ? t.mib : r->mib;
			if (r->baseline)
				t.seconds -= run(r->baseline).seconds;
			r->seconds[round] = t.seconds / r->divisor;
			r->ratio[round] = r->seconds[round] / runners[0].seconds[round];
		}
	}
	for (size_t i = 0; i < n; i++) {
		printf("%s", runners[i].name);
		print_three(runners[i].seconds, rounds);
		print_three(runners[i].ratio, rounds);
		printf("\t%.1f\n", runners[i].mib);
	}
	return 0;
}
