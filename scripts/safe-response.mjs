import { ServerResponse } from 'node:http'
import { filePolicy, threadPolicy } from './content-policy.mjs'
import { safeHeaders, siteMark } from './safe-headers.mjs'

const policyHeader = 'Content-Security-Policy'
/** Turbopack starts every web worker from a file of this name. */
const threadScript = /^\/_next\/static\/chunks\/turbopack-worker-[^/?]+\.js(?:$|\?)/
/** Next names the icons with the hash of what is in them behind the question mark. */
const icon = /^\/(?:apple-)?icon\.\w+($|\?)/
/** Notes of Next to itself, one of which tells a reader's query and the inner route again, and a redirect for browsers long gone. */
const needless = /^(?:x-(?:middleware|nextjs)-|refresh$)/

const day = 86_400
const year = 365 * day

/**
 * How long an answer may be kept. Next lets shared caches hold a prerendered page for a year, past every new build; here
 * each asks again. Icons would be asked for again at each change of the address, whose pace is nobody's business.
 */
function cacheControl(url, status, said) {
  const asksForIcon = (status === 200 || status === 304) && icon.exec(url)
  if (asksForIcon) return asksForIcon[1] ? `public, max-age=${year}, immutable` : `public, max-age=${day}`
  return /^s-maxage=/.test(String(said ?? '')) ? 'public, max-age=0, must-revalidate' : said
}

/**
 * The one place through which every answer's head passes, Next's own included. It adds the safety headers and the one
 * policy (a page brings its own; all else may load nothing), and takes out what is not for readers.
 */
export class SafeResponse extends ServerResponse {
  /** Whether the connection ends with this answer. */
  endsConnection() {
    return false
  }

  /** Next hands some types over as a list of one, and its compression skips what is not a plain type. */
  setHeader(name, value) {
    const isList = Array.isArray(value) && value.length === 1 && name.toLowerCase() === 'content-type'
    return super.setHeader(name, isList ? value[0] : value)
  }

  writeHead(status, ...more) {
    const given = more.find(part => part !== null && typeof part === 'object') ?? {}
    const pairs = Array.isArray(given) ? given.flat() : Object.entries(given).flat()
    for (let at = 0; at < pairs.length; at += 2) this.setHeader(pairs[at], pairs[at + 1])
    this.#dress(status)
    const reason = more.find(part => typeof part === 'string')
    return reason === undefined ? super.writeHead(status) : super.writeHead(status, reason)
  }

  #dress(status) {
    const url = this.req.url ?? '/'
    for (const name of this.getHeaderNames()) if (needless.test(name)) this.removeHeader(name)
    for (const [name, value] of Object.entries(safeHeaders)) this.setHeader(name, value)
    this.setHeader(...siteMark)
    const policy = [this.getHeader(policyHeader)].flat().at(-1)
    this.setHeader(policyHeader, policy ?? (status === 200 && threadScript.test(url) ? threadPolicy : filePolicy))

    const lasts = cacheControl(url, status, this.getHeader('Cache-Control'))
    if (lasts !== undefined) this.setHeader('Cache-Control', lasts)
    // Answers travel compressed or not, so only a weak mark is true of both; dates of files tell nothing about a build.
    const mark = this.getHeader('ETag')
    if (typeof mark === 'string' && !mark.startsWith('W/')) this.setHeader('ETag', `W/${mark}`)
    this.removeHeader('Last-Modified')
    this.removeHeader('Accept-Ranges')
    if (this.endsConnection()) this.setHeader('Connection', 'close')
  }
}
