# The described data: bounds beside what the nearest points would say.
calgen pareto --simulate --num-configs 10 --seed 42
