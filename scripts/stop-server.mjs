import { Server } from 'node:net'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'

/** After being told to stop: until when new connections are taken, and when idle ones end. */
const takesNewMs = 200
const keepsIdleMs = 500
/** When those end that have sent no whole request, and when all do. Whoever stops a server waits five seconds or ten. */
const drainsMs = 2_000
const answersMs = 4_000

/**
 * Takes in all connections that stand in the queue: closing over them would reset them. The loop may have been held up
 * for longer than any time set here, so turns of it are counted and not milliseconds.
 */
async function emptyQueue(server) {
  let taken = 0
  const count = () => taken++
  server.on('connection', count)
  for (let before = -1, rounds = 0; before !== taken && rounds < 100; rounds++) {
    before = taken
    for (let turns = 0; turns < 5; turns++) await turn()
  }
  server.off('connection', count)
}

/**
 * Stops a server without losing what was asked before: it goes on taking connections for a moment, since what a caller
 * has sent may still be on its way; then it listens no more, and lets each connection end with its answer. After two
 * seconds it closes half-sent requests and sockets without a purpose, and after four also slow readers.
 *
 * @param {ReturnType<typeof import('./open-server.mjs').openServer>} opened
 */
export async function stopServer({ server, connections, isAnswering, endConnections }) {
  endConnections()
  const close = which => {
    for (const socket of connections) if (which(socket)) socket.destroy()
  }
  const timers = [
    setTimeout(() => close(socket => !isAnswering(socket)), drainsMs),
    setTimeout(() => close(() => true), answersMs),
  ]
  await wait(takesNewMs)
  await emptyQueue(server)
  // Only listening ends here. The close of an HTTP server would at once cut connections whose request is on its way.
  const closed = new Promise(resolve => Server.prototype.close.call(server, resolve))
  await wait(keepsIdleMs - takesNewMs)
  await turn()
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  await closed
  clearInterval(sweep)
  for (const timer of timers) clearTimeout(timer)
}
