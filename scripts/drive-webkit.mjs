import { spawn } from 'node:child_process'

/** A screen that nobody sees. The program chooses its number and writes it down. */
function openScreen(xvfb) {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  })
  return new Promise((resolve, reject) => {
    screen.on('error', reject)
    screen.stdio[3].once('data', data => resolve({ screen, display: `:${String(data).trim()}` }))
  })
}

/**
 * Starts WebKitGTK's small browser through its driver, which speaks W3C WebDriver over HTTP. The driver hangs when it is
 * asked to end, so both are killed.
 *
 * @param {{ driver: string, binary: string, xvfb: string }} paths of `WebKitWebDriver`, `MiniBrowser` and `Xvfb`
 * @param {number} port a free one
 */
export async function driveWebkit({ driver, binary, xvfb }, port) {
  const { screen, display } = await openScreen(xvfb)
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' }
  const program = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore', detached: true })
  const ask = async (method, path, body) => {
    const options = { method, ...(body ? { body: JSON.stringify(body) } : {}) }
    const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, options)).json()
    if (value?.error) throw new Error(value.message || value.error)
    return value
  }
  for (let tries = 0; !(await ask('GET', '/status').catch(() => undefined)); tries++) {
    if (tries > 100) throw new Error('The driver of WebKit did not start.')
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  const options = { binary, args: ['--automation'] }
  const { sessionId } = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })
  const session = `/session/${sessionId}`
  await ask('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 })
  return {
    goTo: url => ask('POST', `${session}/url`, { url }),
    run: script => ask('POST', `${session}/execute/async`, { script, args: [] }),
    close: () => {
      for (const { pid } of [program, screen]) {
        try {
          process.kill(-pid, 'SIGKILL')
        } catch {
          // It has gone by itself.
        }
      }
    },
  }
}
