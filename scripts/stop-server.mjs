import { Server } from 'node:net'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'

/** After being told to stop: how many quiet ticks in a row end the taking of new connections, and what ends it anyway. */
const tickMs = 20
const quietTicks = 10
const takesNewMs = 1_500
/** When those end that have sent no whole request, and when all do. Whoever stops a server waits five seconds or ten. */
const drainsMs = 2_500
const answersMs = 4_000

/** Lets everything be read that has come in: a timer may run before it, after the loop was held up. */
async function readWhatCame() {
  for (let turns = 0; turns < 5; turns++) await turn()
}

/**
 * Takes in all connections that stand in the queue: closing over them would reset them. A turn of the loop takes one.
 *
 * @param {() => number} taken how many have been taken so far
 * @param {number} end when to leave the rest, in the time of `performance.now()`
 */
async function emptyQueue(taken, end) {
  for (let before = -1; before !== taken() && performance.now() < end; ) {
    before = taken()
    await readWhatCame()
  }
}

/**
 * Waits until no connection has come for a while: what a caller has sent may still be on its way. On a busy machine the
 * loop is held up for longer than any time set here, so a tick that comes late counts as none.
 */
async function untilQuiet(taken, end) {
  for (let quiet = 0; quiet < quietTicks && performance.now() < end; ) {
    const [before, started] = [taken(), performance.now()]
    await wait(tickMs)
    const isLate = performance.now() - started > 2 * tickMs
    await emptyQueue(taken, end)
    quiet = taken() === before && !isLate ? quiet + 1 : 0
  }
}

/**
 * Stops a server without losing what was asked before: it goes on taking connections until no more come; then it listens
 * no more, and lets each connection end with its answer. After two and a half seconds it closes half-sent requests and
 * sockets without a purpose, and after four slow readers too.
 *
 * @param {ReturnType<typeof import('./open-server.mjs').openServer>} opened
 */
export async function stopServer({ server, connections, isAnswering, endConnections }) {
  const goOn = endConnections()
  const end = performance.now() + takesNewMs
  let count = 0
  const taken = () => count
  server.on('connection', () => count++)
  const closeAt = (ms, which) =>
    setTimeout(async () => {
      await readWhatCame()
      for (const socket of connections) if (which(socket)) socket.destroy()
    }, ms)
  const timers = [closeAt(drainsMs, socket => !isAnswering(socket)), closeAt(answersMs, () => true)]
  // Between two answers only one connection would be taken, so the answers wait.
  await emptyQueue(taken, end)
  goOn()
  await untilQuiet(taken, end)
  await emptyQueue(taken, end + takesNewMs)
  // Only listening ends here. The close of an HTTP server would at once cut connections whose request is on its way.
  const closed = new Promise(resolve => Server.prototype.close.call(server, resolve))
  const sweep = setInterval(() => readWhatCame().then(() => server.closeIdleConnections()), 50)
  await closed
  clearInterval(sweep)
  for (const timer of timers) clearTimeout(timer)
}
