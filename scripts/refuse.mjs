import { STATUS_CODES } from 'node:http'
import { filePolicy } from './content-policy.mjs'
import { safeHeaders } from './safe-headers.mjs'

/** How long a connection that was refused may take to read the answer. */
const goodbyeMs = 1000

const sentences = {
  400: 'This request cannot be read.',
  405: 'Everything here can be read (GET, HEAD), and nothing else.',
  408: 'The request took too long to arrive.',
  412: 'What is here has no mark that could match.',
  413: 'The request is too large.',
  431: 'The address or the headers are too long.',
}

const bodyOf = status => `${sentences[status]}\n`
const headersOf = status => ({
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Length': Buffer.byteLength(bodyOf(status)),
  'Cache-Control': 'no-store',
  ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
})

/** Answers a request that was read, but whose fault is its caller's. */
export function refuse(response, status) {
  response.writeHead(status, headersOf(status))
  response.end(bodyOf(status))
}

/**
 * Answers on the bare connection where there is no request that could be answered, and closes it, whether or not the
 * other side reads on.
 */
export function refuseConnection(socket, status) {
  socket.on('error', () => {})
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const headers = {
    ...safeHeaders,
    'Content-Security-Policy': filePolicy,
    ...headersOf(status),
    Date: new Date().toUTCString(),
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', bodyOf(status)].join('\r\n'))
  // What still comes in is read and dropped: closing over it would take the answer back.
  socket.resume()
  setTimeout(() => socket.destroy(), goodbyeMs).unref()
}

/** The status for what Node says of a request that it could not read. */
export function statusOf(fault) {
  if (fault.code === 'HPE_HEADER_OVERFLOW') return 431
  if (fault.code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 413
  return fault.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}
