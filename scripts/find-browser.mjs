import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Chromium without windows: the same pages for a third less work, but it keeps no profile on the disk. */
const shell = 'chromium-headless-shell'
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Whether the file is a browser that starts: a snap stub or one with libraries missing is none. */
export function startsAsBrowser(path) {
  if (!existsSync(path)) return false
  const asked = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 })
  return asked.status === 0 && /chrom/i.test(asked.stdout)
}

const inFolders = files =>
  ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)].flatMap(folder =>
    files.map(file => join(folder, file)),
  )

/**
 * The path of this machine's Chromium or Chrome, or `undefined` where there is none.
 * `CHROMIUM_PATH` names another one; a wrong name there is an error, not a reason to look further.
 */
export function findSystemBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (startsAsBrowser(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, but no Chromium starts from there.`)
  }
  return [...inFolders(names), ...macApps].find(startsAsBrowser)
}

/** The path of this machine's headless shell, or `undefined`. A browser that `CHROMIUM_PATH` names goes before it. */
export function findHeadlessShell() {
  return process.env.CHROMIUM_PATH ? undefined : inFolders([shell]).find(startsAsBrowser)
}
