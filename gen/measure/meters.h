/* meters.h: the energy meters, the preferred ones first: counters before power. */
METER(rapl)
METER(nvml)
METER(ina3221)
