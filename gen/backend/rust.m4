m4_dnl rust.m4: the API, the classes and devices → estimate.rs.  The declarations are
m4_dnl those of lib/estimate.h, in its order; tests/rust compares the two.
m4_define(«cg_class», «pub const EST_CLASS_$1: u16 = $2; // «$3»
»)m4_dnl
m4_define(«cg_precision», «pub const EST_PRECISION_$1: u16 = $2;
»)m4_dnl
m4_define(«cg_device», «    pub static $1: [u32; $2]; // «$4»
    pub static $1_vectors: [est_vector; $3];
»)m4_dnl
m4_define(«cg_family», «    pub static $1: est_family; // «$2»
»)m4_dnl
// estimate.rs: libestimate for Rust without std: what lib/estimate.h declares, which is
// the manual, the classes and precisions, and the tables of cg_devices_count devices.
//
// Made by calgen; do not edit.  Remake: calgen tables --format rust -o DIR CALIBRATION...
//
// A module of a crate of edition 2015 to 2021; link libestimate.a (-l static=estimate).
// A device that is not named is not linked.
#![allow(non_camel_case_types, non_upper_case_globals, dead_code)]

use core::ffi::c_char;

pub const EST_VERSION: &str = "cg_version";
pub const EST_ID_BYTES: usize = 49;
pub const EST_FLAG_EXTRAPOLATED_LOW: u32 = 0x1;
pub const EST_FLAG_EXTRAPOLATED_HIGH: u32 = 0x2;
pub const EST_FLAG_CLAMPED: u32 = 0x4;
pub const EST_FLAG_LEGACY: u32 = 0x8;
pub const EST_FLAG_UNSUPPORTED: u32 = 0x10;
pub const EST_FLAG_SATURATED: u32 = 0x20;
pub const EST_FLAG_FALLBACK: u32 = 0x40;
pub const EST_FLAG_NO_ENERGY: u32 = 0x80;
pub const EST_FLAG_SMALL_N: u32 = 0x100;
pub const EST_FLAG_ADAPTING: u32 = 0x200;
pub const EST_PAGE_WORDS: usize = 8;
pub const EST_PAGE_BAKED: u8 = 2;
pub const EST_MAX_MODES: u32 = 32;
pub const EST_MODE_DOMINATED: u32 = 0x1;
pub const EST_STAGE_INPUTS: usize = 8;
pub const EST_STAGE_NAME_BYTES: usize = 33;
pub const EST_ADAPT_GROUPS: usize = 32;
pub const EST_ADAPT_RANGE_MAX: u32 = 128 << 16;
pub const EST_ADAPT_FORGET_MAX: u32 = 15;

// enum est_status
pub const EST_OK: i32 = 0;
pub const EST_ERR_NULL: i32 = -1;
pub const EST_ERR_MAGIC: i32 = -2;
pub const EST_ERR_ORDER: i32 = -3;
pub const EST_ERR_ABI: i32 = -4;
pub const EST_ERR_LENGTH: i32 = -5;
pub const EST_ERR_CRC: i32 = -6;
pub const EST_ERR_SECTION: i32 = -7;
pub const EST_ERR_TABLE: i32 = -8;
pub const EST_ERR_CLASS: i32 = -9;
pub const EST_ERR_PRECISION: i32 = -10;
pub const EST_ERR_COUNT: i32 = -11;
pub const EST_ERR_RANGE: i32 = -12;
pub const EST_ERR_NOT_FOUND: i32 = -13;
pub const EST_ERR_SELF_TEST: i32 = -14;
pub const EST_ERR_ABSENT: i32 = -15;
pub const EST_ERR_POWER: i32 = -16;
pub const EST_ERR_DEADLINE: i32 = -17;
pub const EST_ERR_GOAL: i32 = -18;
pub const EST_ERR_MODEL: i32 = -19;
pub const EST_ERR_STATE: i32 = -20;
pub const EST_ERR_ID: i32 = -21;
pub const EST_ERR_OLDER: i32 = -22;

// enum est_interval
pub const EST_INTERVAL_NONE: u8 = 0;
pub const EST_INTERVAL_NOMINAL: u8 = 1;
pub const EST_INTERVAL_PREDICTION: u8 = 2;
pub const EST_INTERVAL_CONFORMAL: u8 = 3;

// enum est_provenance
pub const EST_PROVENANCE_MEASURED: u8 = 0;
pub const EST_PROVENANCE_FITTED: u8 = 1;
pub const EST_PROVENANCE_EXTRAPOLATED: u8 = 2;
pub const EST_PROVENANCE_LEGACY: u8 = 3;

// enum est_basis
pub const EST_BASIS_MEASURED: u8 = 0;
pub const EST_BASIS_CALIBRATED: u8 = 1;
pub const EST_BASIS_COMPONENT: u8 = 2;
pub const EST_BASIS_EXTERNAL: u8 = 3;
pub const EST_BASIS_DERIVED: u8 = 4;

// enum est_timed
pub const EST_TIMED_NODE_SUM: u8 = 0;
pub const EST_TIMED_END_TO_END: u8 = 1;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_op {
    pub flops: u64,
    pub bytes: u64,
    pub launches: u32,
    pub count: u32,
    pub class_id: u16,
    pub precision: u16,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_cost {
    pub latency_ns: u64,
    pub latency_lo_ns: u64,
    pub latency_hi_ns: u64,
    pub energy_pj: u64,
    pub energy_lo_pj: u64,
    pub energy_hi_pj: u64,
    pub sd_shared_ns: u64,
    pub variance_independent_ns2: u64,
    pub flags: u32,
    pub coverage_permille: u16,
    pub interval: u8,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_explanation {
    pub launch_ns: u64,
    pub compute_ns: u64,
    pub memory_ns: u64,
    pub class_used: u16,
    pub compute_segment: u16,
    pub memory_segment: u16,
    pub bound: u8,
    pub combine: u8,
    pub provenance: u8,
    pub n: u32,
    pub flags: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_info {
    pub id: [c_char; EST_ID_BYTES],
    pub fingerprint: [u8; 16],
    pub words: u32,
    pub error_ppb: u32,
    pub date: u32,
    pub nclasses: u16,
    pub precisions: u16,
    pub coverage_permille: u16,
    pub batch_min: u16,
    pub batch_max: u16,
    pub timed: u8,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_vector {
    pub op: est_op,
    pub cost: est_cost,
    pub status: i32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_override {
    pub device: *const u32,
    pub status: [i32; 2],
    pub sequence: u32,
    pub next_sequence: u32,
    pub page: u8,
    pub next_page: u8,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_mode {
    pub name: *const c_char,
    pub device: *const u32,
    pub power_cap_mw: u32,
    pub flags: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_family {
    pub name: *const c_char,
    pub modes: *const est_mode,
    pub nmodes: u32,
}

// enum est_objective
pub const EST_LEAST_ENERGY: u8 = 0;
pub const EST_LEAST_LATENCY: u8 = 1;
pub const EST_LEAST_ENERGY_DELAY: u8 = 2;

// enum est_judge
pub const EST_BY_VALUE: u8 = 0;
pub const EST_BY_BOUND: u8 = 1;
pub const EST_BY_BOUND_ELSE_VALUE: u8 = 2;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_goal {
    pub deadline_ns: u64,
    pub power_cap_mw: u32,
    pub objective: u8,
    pub judge: u8,
    pub skip_dominated: u8,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_choice {
    pub cost: est_cost,
    pub slack_ns: u64,
    pub slack_mw: u32,
    pub costed: u32,
    pub mode: u8,
    pub judged: u8,
}

// enum est_guard_mode
pub const EST_GUARD_BOUND: u8 = 0;
pub const EST_GUARD_MARGIN: u8 = 1;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_guard {
    pub budget_ns: u64,
    pub margin_q16: u32,
    pub mode: u8,
}

// enum est_verdict
pub const EST_ACCEPT: u8 = 0;
pub const EST_REJECT: u8 = 1;
pub const EST_MEASURE: u8 = 2;

// enum est_decided
pub const EST_DECIDED_UPPER: u8 = 0;
pub const EST_DECIDED_LOWER: u8 = 1;
pub const EST_DECIDED_MARGIN: u8 = 2;
pub const EST_DECIDED_SUPPORT: u8 = 3;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_admission {
    pub bound_ns: u64,
    pub verdict: u8,
    pub decided_by: u8,
}

// enum est_stage_names
pub const EST_STAGE_NAMES_INPUTS: i32 = 0;
pub const EST_STAGE_NAMES_STAGES: i32 = 1;

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_stage_vector {
    pub inputs: [u32; EST_STAGE_INPUTS],
    pub total: est_cost,
    pub status: i32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_adapt_group {
    pub large: i32,
    pub small: i32,
    pub pivot: i32,
    pub spread: i32,
    pub seen: u32,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct est_adapt {
    pub magic: u32,
    pub forget: u32,
    pub limit: i32,
    pub crc: u32,
    pub all: est_adapt_group,
    pub group: [est_adapt_group; EST_ADAPT_GROUPS],
}

// est_op.class_id
cg_classes«»m4_dnl
pub const EST_NCLASSES: usize = cg_classes_count;

// est_op.precision
cg_precisions«»m4_dnl
pub const EST_NPRECISIONS: usize = cg_precisions_count;

extern "C" {
    pub fn est_device_check(device: *const u32, max_words: usize) -> i32;
    pub fn est_device_find(list: *const *const u32, n: usize, id: *const c_char, device: *mut *const u32) -> i32;
    pub fn est_device_info(device: *const u32, info: *mut est_info) -> i32;
    pub fn est_op_cost(device: *const u32, op: *const est_op, cost: *mut est_cost) -> i32;
    pub fn est_graph_cost(device: *const u32, ops: *const est_op, n: usize, total: *mut est_cost) -> i32;
    pub fn est_efficiency(device: *const u32, op: *const est_op, efficiency_q16: *mut u32) -> i32;
    pub fn est_explain(device: *const u32, op: *const est_op, why: *mut est_explanation) -> i32;
    pub fn est_self_test(device: *const u32, vectors: *const est_vector, n: usize, failed: *mut usize) -> i32;
    pub fn est_override_check(baked: *const u32, image: *const u32, max_words: usize) -> i32;
    pub fn est_override_header(image: *const u32, sequence: u32, header: *mut u32) -> i32;
    pub fn est_override_select(baked: *const u32, page_a: *const u32, page_b: *const u32, page_words: usize, choice: *mut est_override) -> i32;
    pub fn est_average_power(cost: *const est_cost, power_mw: *mut u32) -> i32;
    pub fn est_energy_delay(cost: *const est_cost, product_nj_us: *mut u64) -> i32;
    pub fn est_mode_best(family: *const est_family, ops: *const est_op, n: usize, goal: *const est_goal, costs: *mut est_cost, choice: *mut est_choice) -> i32;
    pub fn est_admit(cost: *const est_cost, guard: *const est_guard, admission: *mut est_admission) -> i32;
    pub fn est_stage_cost(device: *const u32, inputs: *const u32, ninputs: usize, stages: *mut est_cost, total: *mut est_cost) -> i32;
    pub fn est_stage_name(device: *const u32, names: i32, index: usize, name: *mut c_char, count: *mut usize) -> i32;
    pub fn est_stage_self_test(device: *const u32, vectors: *const est_stage_vector, n: usize, failed: *mut usize) -> i32;
    pub fn est_filter(device: *const u32, configurations: *const u32, n: usize, ninputs: usize, guard: *const est_guard, accepted: *mut u32) -> i32;
    pub fn est_adapt_init(state: *mut est_adapt, range_q16: u32, forget: u32) -> i32;
    pub fn est_adapt_observe(state: *mut est_adapt, group: u32, predicted_ns: u64, observed_ns: u64) -> i32;
    pub fn est_adapt_correct(state: *const est_adapt, group: u32, cost: *mut est_cost) -> i32;
    pub fn est_adapt_seal(state: *mut est_adapt) -> i32;
    pub fn est_adapt_check(state: *const est_adapt, bytes: usize) -> i32;
    pub fn est_status_name(status: i32) -> *const c_char;
}

// Tables, and operations with what they cost, for est_self_test().
extern "C" {
cg_devices«»m4_dnl
cg_families«»m4_dnl
}
