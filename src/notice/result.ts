/** What an operation at a border gives: its value, or why it failed. */
export type Result<Value, Failure extends string> = { ok: true; value: Value } | { ok: false; error: Failure };
