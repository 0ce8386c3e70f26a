import { spawn } from 'node:child_process'
import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { builtFiles, builtPages } from './support/built-pages'
import { freePort, root, startServer } from './support/own-server'
import { openConnection, untilEnd } from './support/raw-request'

const everything = [
  ...builtPages()
    .filter(({ first }) => first)
    .map(({ path }) => path),
  ...builtFiles(),
  '/cost?area=crown',
  '/timeline?start=2027-01-04',
  '/api/cost.csv?area=crown',
  '/api/timeline.ics?start=2027-01-04',
  '/stipple-home.png',
  '/no-such-page',
  '/cost/',
]

/** What came, or the reason why nothing whole did. */
const ask = (port: number, path: string, agent: Agent | false = false) =>
  new Promise<{ status: number | undefined; connection: string | undefined } | string>(resolve => {
    get({ host: 'localhost', port, path, agent }, answer => {
      answer.resume()
      answer.on('end', () => resolve({ status: answer.statusCode, connection: answer.headers.connection }))
      answer.on('error', error => resolve(`${path}: ${error.message}`))
    }).on('error', error => resolve(`${path}: ${error.message}`))
  })

/** What a server is told to do, what hangs on it, and how long it may take to be gone, in milliseconds. */
const limitMs = 5_000

async function expectGone(ended: Promise<number | null>, told: number, withinMs = limitMs) {
  expect(await Promise.race([ended, wait(withinMs, 'still there')])).toBe(0)
  expect(performance.now() - told).toBeLessThan(withinMs)
}

/** Asks on connections that are open or not yet; resolves when each request has left, with what will come of it. */
async function send(port: number, paths: readonly string[], isOpen: boolean) {
  const sockets = await Promise.all(paths.map(() => (isOpen ? openConnection(port) : undefined)))
  const sent = paths.map((path, index) => {
    const socket = sockets[index]
    const how = socket ? { createConnection: () => socket } : { agent: false as const }
    // As browsers do, they ask for packed answers.
    const headers = { 'accept-encoding': 'gzip' }
    const request = get({ host: 'localhost', port, path, headers, ...how })
    const answer = new Promise<string | number | undefined>(resolve => {
      request.on('error', error => resolve(`${path}: ${error.message}`))
      request.on('response', response => {
        response.resume()
        response.on('end', () => resolve(response.statusCode))
        response.on('error', error => resolve(`${path}: ${error.message}`))
      })
    })
    return { answer, hasLeft: Promise.race([new Promise(resolve => request.on('finish', resolve)), answer]) }
  })
  await Promise.all(sent.map(({ hasLeft }) => hasLeft))
  return sent.map(({ answer }) => answer)
}

const asked = 66
/** Between them the two take every address: the one from the front of the list, the other from its end. */
const ways = { 'on open connections': everything.slice(0, asked), 'on new ones': everything.slice(-asked) }

test('the requests that are sent before a stop are as many as they say, and leave no address out', () => {
  expect(Object.values(ways).map(({ length }) => length)).toEqual([asked, asked])
  expect(new Set(Object.values(ways).flat())).toEqual(new Set(everything))
})

for (const [where, paths] of Object.entries(ways)) {
  test(`of 66 requests sent just before the server is told to stop none is lost, ${where}, whatever they ask for`, async () => {
    test.slow()
    const server = await startServer()
    try {
      // Next loads each route at its first request, which takes seconds for all of them; a server in use has done so.
      for (const path of everything) await ask(server.port, path)
      const started = performance.now()
      await Promise.all(await send(server.port, paths, where === 'on open connections'))
      // What a busy machine cannot answer at all in five seconds, no stop can answer in five.
      const withinMs = Math.max(limitMs, 2 * (performance.now() - started))
      const answers = await send(server.port, paths, where === 'on open connections')
      const told = performance.now()
      server.process.kill('SIGTERM')
      const came = await Promise.all(answers)
      expect(came.filter(answer => typeof answer !== 'number')).toEqual([])
      await expectGone(server.ended, told, withinMs)
    } finally {
      server.process.kill('SIGKILL')
    }
  })
}

test('several things asked on one connection are all answered, the last with its end', async () => {
  const server = await startServer()
  try {
    const paths = ['/', '/cost?area=crown', '/data/claims.json', '/no-such-page']
    const lines = paths.map(path => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`).join('')
    const socket = await openConnection(server.port, lines)
    await wait(5)
    server.process.kill('SIGTERM')
    const { body, ended } = await untilEnd(socket)
    expect(ended).toBe(true)
    expect(body.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 404'])
    expect(body.match(/Connection: close/g)).toHaveLength(1)
    expect(await server.ended).toBe(0)
  } finally {
    server.process.kill('SIGKILL')
  }
})

const hangingOn: Record<string, string> = {
  'a connection on which nothing was sent': '',
  'a half-sent request': 'GET / HTTP/1.1\r\nHost: local',
  'a half-sent body': 'POST /api/cost.csv HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nhalf',
  'a half-sent body of a page': 'GET /cost HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nhalf',
  'a socket that was to be upgraded':
    'GET /_next/webpack-hmr HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
}

test('the server is gone in five seconds, whatever hangs on it', async () => {
  const server = await startServer()
  const sockets = await Promise.all(
    Object.values(hangingOn).flatMap(bytes => Array.from({ length: 20 }, () => openConnection(server.port, bytes))),
  )
  // One reads nothing of what it asked for.
  const slow = await openConnection(server.port, 'GET /data/claims.json HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(50))
  slow.pause()
  for (const socket of [...sockets, slow]) socket.on('error', () => {})
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  let busy = true
  const lastWords: unknown[] = []
  const client = async () => {
    while (busy) {
      const answer = await ask(server.port, '/cost', agent)
      if (typeof answer === 'string') busy = false
      else lastWords.push(answer.connection)
    }
  }
  const clients = Array.from({ length: 4 }, client)
  try {
    await wait(200)
    const told = performance.now()
    server.process.kill('SIGTERM')
    await expectGone(server.ended, told)
    await Promise.all(clients)
    expect(lastWords).toContain('close')
  } finally {
    busy = false
    server.process.kill('SIGKILL')
    for (const socket of [...sockets, slow]) socket.destroy()
    agent.destroy()
  }
})

test('a server with nothing to do stops at once, by Ctrl+C too', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const server = await startServer()
    const told = performance.now()
    server.process.kill(signal)
    await expectGone(server.ended, told)
    expect(performance.now() - told).toBeLessThan(2_000)
  }
})

test('stopping `npm start` stops the server too', async () => {
  const port = await freePort()
  const answers = () => ask(port, '/').then(answer => typeof answer === 'object' && answer.status === 200)
  // Without the step before it, which would build anew, under the other tests, where a source has changed meanwhile.
  const npm = spawn('npm', ['start', '--ignore-scripts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
  try {
    await expect.poll(answers, { timeout: 30_000 }).toBe(true)
    npm.kill('SIGTERM')
    await expect.poll(answers, { timeout: 10_000 }).toBe(false)
  } finally {
    npm.kill('SIGKILL')
  }
})
