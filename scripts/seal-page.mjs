import { createHash } from 'node:crypto'
import { contentPolicy } from './content-policy.mjs'
import { holdScripts, withoutPreloads } from './late-scripts.mjs'

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const blockedByPolicy = [
  [/<[a-z][^<>]*\sstyle="/i, 'an inline style attribute'],
  [/<style\b/i, 'a style element'],
  [/<[a-z][^<>]*\son[a-z]+="/i, 'an inline event handler'],
  [/(?:href|src|action)="javascript:/i, 'a javascript: address'],
]

const isData = attributes => /\btype="application\/(?:ld\+)?json"/.test(attributes)
const sha256 = text => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/** The page's markup without any script; JSON-LD, which is data, stays. */
function withoutScripts(html) {
  return withoutPreloads(html.replace(scriptElement, (whole, attributes) => (isData(attributes) ? whole : '')))
}

/** The markup alone: what Next repeats inside its scripts must not be mistaken for elements of the page. */
const markupOf = html => html.replace(scriptElement, '')

function problemsOf(markup, hasWidget) {
  const problems = blockedByPolicy.filter(([pattern]) => pattern.test(markup)).map(([, name]) => name)
  if (!markup.includes('</html>')) problems.push('no end of the document')
  if (!hasWidget && /<(?:template|div hidden)[^>]* id="[BS]:/.test(markup)) {
    problems.push('a part that only a script would show (Suspense) on a page that loads none')
  }
  return problems
}

const inlineScripts = html =>
  [...html.matchAll(scriptElement)]
    .filter(([, attributes]) => !/\bsrc="/.test(attributes) && !isData(attributes))
    .map(([, , code]) => code)

/**
 * Makes one prerendered page fit for the policy. A page with a widget keeps its scripts, which it asks for once it has
 * been painted, and its policy names the inline ones by their hashes; every other page loses its scripts, since nothing
 * on it would use them.
 *
 * @param {string} html as `next build` wrote it
 * @returns {{ html: string, policy: string, problems: string[] }} problems: what the policy would block
 */
export function sealPage(html) {
  const markup = markupOf(html)
  const hasWidget = /<[a-z][^<>]*\sdata-widget="/i.test(markup)
  const problems = problemsOf(markup, hasWidget)
  if (!hasWidget) return { html: withoutScripts(html), policy: contentPolicy(), problems }

  if (inlineScripts(html).length === 0) problems.push('a widget but no inline script to start it')
  const held = holdScripts(html)
  return { html: held, policy: contentPolicy([...new Set(inlineScripts(held).map(sha256))]), problems }
}
