import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

export const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export type OwnServer = {
  port: number
  process: ChildProcess
  /** The code with which it ended. */
  ended: Promise<number | null>
}

/** A server of the test's own from the same build, which the test may stop or kill. It is up when this resolves. */
export async function startServer(port?: number): Promise<OwnServer> {
  const taken = port ?? (await freePort())
  const env = { ...process.env, PORT: String(taken), HOSTNAME: 'localhost' }
  const server = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: root, env, stdio: 'ignore' })
  const ended = new Promise<number | null>(resolve => server.on('exit', resolve))
  const isUp = () =>
    fetch(`http://localhost:${taken}/cost?area=crown`).then(
      answer => answer.text().then(() => answer.status === 200),
      () => false,
    )
  while (!(await isUp())) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return { port: taken, process: server, ended }
}
