import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Firefox speaks Marionette on a plain connection: the length, a colon, then `[0, id, command, arguments]`. It needs no
 * driver beside it, and no package.
 */
function speak(socket) {
  const waiting = new Map()
  let rest = Buffer.alloc(0)
  let next = 0
  socket.on('data', data => {
    rest = Buffer.concat([rest, data])
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon))
      if (rest.length < end) return
      const told = JSON.parse(rest.subarray(colon + 1, end))
      rest = rest.subarray(end)
      if (!Array.isArray(told)) continue
      const [, id, error, result] = told
      const { resolve, reject } = waiting.get(id)
      if (error) reject(new Error(error.message))
      else resolve(result)
    }
  })
  return (command, given = {}) =>
    new Promise((resolve, reject) => {
      const id = ++next
      waiting.set(id, { resolve, reject })
      const text = JSON.stringify([0, id, `WebDriver:${command}`, given])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

const connected = port =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.on('error', reject)
  })

/**
 * Starts Firefox without a window and with nothing of an earlier run.
 *
 * @param {string} binary
 * @param {number} port a free one
 */
export async function driveFirefox(binary, port) {
  const profile = mkdtempSync(join(tmpdir(), 'stipple-firefox-'))
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`)
  const args = ['--marionette', '--headless', '--no-remote', '--profile', profile]
  const browser = spawn(binary, args, { stdio: 'ignore', detached: true })
  let socket
  for (let tries = 0; !socket && tries < 300; tries++) {
    await new Promise(resolve => setTimeout(resolve, 200))
    socket = await connected(port).catch(() => undefined)
  }
  if (!socket) throw new Error('Firefox did not start.')
  const tell = speak(socket)
  await tell('NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } })
  await tell('SetTimeouts', { script: 60_000, pageLoad: 60_000 })
  return {
    goTo: url => tell('Navigate', { url }),
    run: async script => (await tell('ExecuteAsyncScript', { script, args: [] })).value,
    close: () => {
      socket.destroy()
      try {
        process.kill(-browser.pid, 'SIGKILL')
      } catch {
        // It has gone by itself.
      }
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
