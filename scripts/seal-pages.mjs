import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filePolicy } from './content-policy.mjs'
import { errorPage } from './error-page.mjs'
import { findUnsealed } from './find-unsealed.mjs'
import { root } from './run.mjs'
import { say } from './say.mjs'
import { sealPage } from './seal-page.mjs'

const policyHeader = 'content-security-policy'

function filesEnding(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => join(folder, name))
}

/** Writes the header that `next start` sends with a prerendered page or file into the `.meta` file beside it. */
function writePolicy(file, policy) {
  const path = file.replace(/\.(?:html|body)$/, '.meta')
  if (!existsSync(path)) throw new Error('has no .meta file beside it')
  const meta = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof meta.headers !== 'object' || meta.headers === null) throw new Error('has no headers in its .meta file')
  meta.headers[policyHeader] = policy
  writeFileSync(path, JSON.stringify(meta))
}

/** The scripts that any page would load, widget or none: Next and React. The benchmark subtracts them. */
function noteFramework(html) {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src)
  writeFileSync(join(root, '.next', 'stipple-framework.json'), JSON.stringify([...new Set(scripts)]))
}

function sealHtml(file) {
  const isError = file.endsWith('_global-error.html')
  const before = isError ? errorPage : readFileSync(file, 'utf8')
  const { html, policy, problems } = sealPage(before)
  if (file.endsWith('_not-found.html') && html !== before) noteFramework(before)
  if (problems.length) throw new Error(`holds ${problems.join(' and ')}, which the policy blocks`)
  writeFileSync(file, html)
  writePolicy(file, policy)
  return policy.includes("script-src 'none'")
}

/**
 * Runs straight after `next build`: takes the scripts out of pages that need none and gives every prerendered
 * page and file its policy. The format of the `.meta` files is not documented, so anything unexpected stops it.
 */
export function sealPages() {
  const app = join(root, '.next', 'server', 'app')
  rmSync(join(root, '.next', 'server', 'route-cache'), { recursive: true, force: true })
  const problems = findUnsealed(join(root, '.next'))
  const attempt = (file, work) => {
    try {
      return work(file)
    } catch (error) {
      problems.push(`${relative(app, file)} ${error.message}`)
      return false
    }
  }
  const pages = filesEnding(app, '.html')
  const files = filesEnding(app, '.body')
  if (pages.length === 0) problems.push('no prerendered page was found in .next/server/app')
  const still = pages.filter(page => attempt(page, sealHtml)).length
  for (const file of files) attempt(file, () => writePolicy(file, filePolicy))
  writeFileSync(join(root, '.next', 'server', 'pages', '500.html'), errorPage)
  if (problems.length) throw new Error(`The pages could not be sealed:\n- ${problems.join('\n- ')}`)
  say(`Sealed ${pages.length} pages (${still} without any script) and ${files.length} files.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) sealPages()
