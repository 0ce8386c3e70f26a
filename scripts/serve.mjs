import { createRequire } from 'node:module'
import { root } from './run.mjs'
import { say } from './say.mjs'

const mode = process.argv[2] === 'dev' ? 'dev' : 'start'
const port = process.env.PORT || '3000'
const host = process.env.HOSTNAME

process.env.NEXT_TELEMETRY_DISABLED = '1'
process.chdir(root)
say(`Serving the guide on http://${host && host !== '0.0.0.0' ? host : 'localhost'}:${port} (Ctrl+C stops it).`)

// Next runs in this very process: its own handlers finish what is in flight on SIGTERM and SIGINT, and no
// signal has to be passed on. It leaves with 143 or 130 then; for whoever asked it to stop that is a success.
process.on('exit', code => {
  if (code === 143 || code === 130) process.exitCode = 0
})

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

process.argv = [process.argv[0], 'next', mode, '--port', port, ...(host ? ['--hostname', host] : [])]
createRequire(import.meta.url)('next/dist/bin/next')
