import { ensureBrowser } from './ensure-browser.mjs'
import { installPackages } from './install-packages.mjs'
import { buildIfStale, buildSite } from './build-site.mjs'
import { say } from './say.mjs'

const steps = { install: installPackages, browser: ensureBrowser, build: buildIfStale, rebuild: buildSite }

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

try {
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Stipple needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
  }
  for (const name of process.argv.slice(2)) {
    const step = steps[name]
    if (!step) throw new Error(`prepare.mjs knows ${Object.keys(steps).join(', ')}, not "${name}".`)
    await step()
  }
} catch (error) {
  say(error.message)
  process.exitCode = 1
}
