import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openServer } from './open-server.mjs'
import { root } from './run.mjs'
import { say } from './say.mjs'
import { stopServer } from './stop-server.mjs'

const isDev = process.argv[2] === 'dev'
const told = process.env.PORT || '3000'
const host = process.env.HOSTNAME || undefined
const addressOf = port => `http://${host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost'}:${port}`

function giveUp(sentence) {
  say(sentence)
  process.exit(1)
}

const faults = {
  EADDRINUSE: `Port ${told} is taken by another program. Stop that one, or choose another port: PORT=3001 npm start`,
  EACCES: `Port ${told} may not be used by this account. Choose one above 1023: PORT=3001 npm start`,
  EADDRNOTAVAIL: `This machine has no address ${host}. HOSTNAME has to name one of its own.`,
  ENOTFOUND: `This machine knows no host "${host}". HOSTNAME has to name one of its own addresses.`,
}

/** `next dev`, in this very process, so that no signal has to be passed on. It leaves with 143 or 130 when stopped. */
function serveDevelopment(port) {
  process.on('exit', code => {
    if (code === 143 || code === 130) process.exitCode = 0
  })
  say(`Serving the guide for development on ${addressOf(port)} (Ctrl+C stops it).`)
  process.argv = [process.argv[0], 'next', 'dev', '--port', String(port), ...(host ? ['--hostname', host] : [])]
  createRequire(import.meta.url)('next/dist/bin/next')
}

async function loadSite(port) {
  const { default: next } = await import('next')
  // Next would take over upgrades of the server it is given; this site has none, and refuses them itself.
  const site = next({ dir: root, dev: false, port, hostname: host, httpServer: new EventEmitter() })
  await site.prepare()
  return site.getRequestHandler()
}

/** The built site. It listens at once, and answers what came meanwhile when Next has been loaded. */
function serveBuild(port) {
  if (!existsSync('.next/BUILD_ID')) giveUp('There is no finished build to serve. Make one: npm run build')
  process.env.NODE_ENV = 'production'
  const opened = openServer(async (request, response) => (await ready)(request, response))
  const { server } = opened
  server.on('error', error => giveUp(faults[error.code] ?? `The server could not start: ${error.message}.`))
  const listening = new Promise(resolve => server.listen(port, host, resolve))
  const ready = listening.then(() => {
    const { port: taken } = server.address()
    say(`Serving the guide on ${addressOf(taken)} (Ctrl+C stops it).`)
    return loadSite(taken)
  })
  ready.catch(error => giveUp(`The build cannot be served (${error.message}). Make it anew: npm run build`))

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    say('Stopping: what was asked is still answered.')
    await stopServer(opened)
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

process.env.NEXT_TELEMETRY_DISABLED = '1'
process.chdir(root)

// `npm start` puts a shell between itself and this script, and the shell does not pass SIGTERM on: whoever stops npm
// would leave the server running. So it stops by itself when the shell that started it is gone.
if (['start', 'dev'].includes(process.env.npm_lifecycle_event)) {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}

const port = Number(told)
if (!/^\d+$/.test(told) || port > 65_535) giveUp(`PORT has to be a whole number up to 65535; it is "${told}".`)
else if (isDev) serveDevelopment(port)
else serveBuild(port)
