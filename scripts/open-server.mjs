import { createServer } from 'node:http'
import { errorPage } from './error-page.mjs'
import { refuse, refuseConnection, statusOf } from './refuse.mjs'
import { SafeResponse } from './safe-response.mjs'

/** Longest times that a caller may take: for the head of a request, for all of it, for doing nothing at all. */
const headersMs = 10_000
const requestMs = 15_000
const silenceMs = 60_000

const answered = ['GET', 'HEAD']

/**
 * What Next must not see. It answers a range beyond the end and a condition that fails with a 500. A server may leave
 * a range out, so it always sends the whole; and a condition on a date needs a date, of which no answer has one.
 */
const leftOut = ['range', 'if-range', 'if-unmodified-since']

/** All marks of answers are weak, and by the standard a weak mark never matches here; a star asks only for existence. */
const conditionFails = headers => headers['if-match'] !== undefined && headers['if-match'].trim() !== '*'

/**
 * A server that hands what it understands on to `handle`, and refuses the rest itself.
 *
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} handle
 * @returns the server, not listening yet; its open connections; whether something asked on one is still unanswered; and
 *   a switch, from which on each connection ends with the last answer to what was asked on it. It returns another, until
 *   which nothing more is answered
 */
export function openServer(handle) {
  let ending = false
  /** While the server takes in what stands in the queue, what was asked waits. */
  let held = Promise.resolve()
  const connections = new Set()
  /** What was asked last on each connection; a caller may ask several things before the first answer. */
  const askedLast = new WeakMap()
  const answers = new Set()

  class Answer extends SafeResponse {
    endsConnection() {
      return ending && askedLast.get(this.req.socket) === this.req
    }
  }

  async function answer(request, response) {
    askedLast.set(request.socket, request)
    answers.add(response)
    response.on('close', () => answers.delete(response))
    if (!answered.includes(request.method)) return refuse(response, 405)
    if (conditionFails(request.headers)) return refuse(response, 412)
    for (const name of leftOut) delete request.headers[name]
    // Packing takes longer than sending, and a server that is to stop has little time.
    if (ending) delete request.headers['accept-encoding']
    try {
      await held
      await handle(request, response)
    } catch (error) {
      console.error(error)
      if (response.headersSent) response.destroy()
      else response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(errorPage)
    }
  }

  const times = { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: 1_000 }
  const server = createServer({ ServerResponse: Answer, ...times }, answer)
  server.timeout = silenceMs
  server.on('connection', socket => {
    connections.add(socket)
    socket.on('close', () => connections.delete(socket))
  })
  server.on('upgrade', (_request, socket) => refuseConnection(socket, 400))
  server.on('connect', (_request, socket) => refuseConnection(socket, 405))
  server.on('clientError', (fault, socket) => {
    // An answer that is on its way must not be mixed with another.
    if (fault.code === 'ECONNRESET' || socket._httpMessage?.headersSent) socket.destroy()
    else refuseConnection(socket, statusOf(fault))
  })
  const isAnswering = socket => [...answers].some(({ req }) => req.socket === socket)
  const endConnections = () => {
    ending = true
    let goOn
    held = new Promise(resolve => {
      goOn = resolve
    })
    return goOn
  }
  return { server, connections, isAnswering, endConnections }
}
