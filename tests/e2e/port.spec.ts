import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { freePort, root, startServer } from './support/own-server'

/** Starts the server under these settings, which it cannot be, and hears what it says until it ends. */
async function startInVain(settings: Record<string, string>): Promise<{ said: string; code: number | null }> {
  const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: root, env: { ...process.env, ...settings } })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', data => {
      said += data
    })
  }
  const ended = new Promise<number | null>(resolve => server.on('close', resolve))
  const code = await Promise.race([ended, wait(20_000, 'no end' as const)])
  server.kill('SIGKILL')
  if (code === 'no end') throw new Error(`It goes on: ${said}`)
  return { said, code }
}

/** One sentence or two for whoever started it, no stack, and an end that a program can tell from success. */
function expectPlain({ said, code }: { said: string; code: number | null }, what: RegExp): void {
  expect(said.trim()).toMatch(what)
  expect(said.trim().split('\n'), 'one line').toHaveLength(1)
  expect(said).not.toMatch(/node:|\.mjs|Error:/)
  expect(code).toBe(1)
}

for (const port of ['99999', '65536', '-1', '80.5', 'http', '3000 ', '1e3', '0x50']) {
  test(`the port "${port}" is answered with what a port has to be`, async () => {
    expectPlain(await startInVain({ PORT: port }), /^PORT has to be a whole number up to 65535; it is "/)
  })
}

test('a port that another program has taken is named, with a way out', async () => {
  const other = createServer().listen(0, 'localhost')
  await new Promise(resolve => other.once('listening', resolve))
  const address = other.address()
  const port = String(typeof address === 'object' && address ? address.port : '')
  expectPlain(
    await startInVain({ PORT: port, HOSTNAME: 'localhost' }),
    new RegExp(`^Port ${port} is taken by another program\\. .*PORT=3001`),
  )
  other.close()
})

test('a second server on the same port ends, and the first goes on', async () => {
  const first = await startServer()
  try {
    expectPlain(await startInVain({ PORT: String(first.port), HOSTNAME: 'localhost' }), /is taken by another program/)
    expect((await fetch(`http://localhost:${first.port}/`)).status).toBe(200)
  } finally {
    first.process.kill('SIGKILL')
  }
})

test('a host that is not this machine is answered with a sentence', async () => {
  const port = String(await freePort())
  expectPlain(await startInVain({ PORT: port, HOSTNAME: '203.0.113.7' }), /has no address 203\.0\.113\.7/)
  expectPlain(await startInVain({ PORT: port, HOSTNAME: 'nowhere.invalid' }), /nowhere\.invalid/)
})
