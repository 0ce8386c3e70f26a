/** One plain sentence to whoever started the command. */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`)
}

/** Seconds since `started` (from `performance.now()`), rounded, as "12 s". */
export function secondsSince(started) {
  return `${Math.max(1, Math.round((performance.now() - started) / 1000))} s`
}
