# The family object compiles, links and chooses.
# needs: cc m4
. ./board.sh
mode 10w 10000 50 3000
mode 20w 20000 20 9000
calgen tables --family in/family.json --for in/work.json -o "$TMP" "$TMP"/*w.json
cat "$TMP/est_board.c" "$TMP/est_board.h"
calgen tables -q -o "$TMP" "$TMP"/*w.json
calgen tables -q --classes -o "$TMP"
calgen tables -q --index --family in/family.json -o "$TMP" "$TMP"/*w.json
cat "$TMP/est_families.h" "$TMP/est_families_all.c"
cat >"$TMP/main.c" <<'END'
#include <stdio.h>
#include "est_board.h"
#include "est_classes.h"
#include "est_families.h"
int main(void)
{
	struct est_op op = {1000000, 10000, 1, 3, EST_CLASS_GENERIC, EST_PRECISION_FP32};
	struct est_cost costs[EST_BOARD_NMODES];
	struct est_choice choice;
	uint64_t deadlines[] = {UINT64_MAX, 186000, 100000, 60000};
	for (int i = 0; i < 4; i++)
		for (uint8_t judge = 0; judge < 3; judge++) {
			struct est_goal goal = {deadlines[i], UINT32_MAX, EST_LEAST_ENERGY, judge, 0};
			int s = est_mode_best(est_families_all[0], &op, 1, &goal, costs, &choice);
			if (s == EST_OK)
				printf("%s: %llu ns, %llu pJ, slack %llu ns, judge %u\n",
					est_board.modes[choice.mode].name,
					(unsigned long long)choice.cost.latency_ns,
					(unsigned long long)choice.cost.energy_pj,
					(unsigned long long)choice.slack_ns, choice.judged);
			else
				puts(est_status_name(s));
		}
	return 0;
}
END
cc -std=c99 -Wall -Wextra -Wpedantic -Werror -I "$ROOT/lib" -I "$TMP" "$TMP/main.c" \
	"$TMP"/est_board*w.c "$TMP"/est_board.c "$TMP"/est_families_all.c "$ROOT"/lib/*.c -o "$TMP/main" &&
	"$TMP/main"
