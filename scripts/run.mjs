import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's root folder, whatever folder the command was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
}

/**
 * Runs a program in the project's root, or in the folder `cwd`, with its output shown as it comes.
 * Resolves to the exit code: 127 when the program cannot be started, 124 when `limitSeconds` ran out.
 */
export function run(command, args, { env = {}, cwd = root, limitSeconds } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...quiet, ...env } })
    let late = false
    const timer =
      limitSeconds &&
      setTimeout(() => {
        late = true
        child.kill('SIGKILL')
      }, limitSeconds * 1000)
    const end = code => {
      clearTimeout(timer)
      resolve(late ? 124 : code)
    }
    child.on('error', () => end(127))
    child.on('close', code => end(code ?? 1))
  })
}

/** Runs a package's own command-line script with this Node, so that neither npx nor a shell is needed. */
export function runPackage(script, args, options) {
  return run(process.execPath, [`${root}node_modules/${script}`, ...args], options)
}

/** Runs npm: the one that started this script where there is one, else the one on the PATH. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], options) : run('npm', args, options)
}
