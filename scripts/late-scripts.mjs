/**
 * Runs in the browser, at the end of a tool's page: it asks for the page's scripts once the page has been painted, so
 * that on a slow line the words, their style sheet and their fonts do not share it with scripts that nothing shown yet
 * needs. A browser that does not tell of painting has painted by its second frame; where there are no frames either, as
 * in a tab in the background, it waits three seconds. This function's own text is what browsers get.
 */
function loadLateScripts() {
  const load = () => {
    for (const held of document.querySelectorAll('script[type=late]')) {
      const live = held.cloneNode()
      live.removeAttribute('type')
      held.replaceWith(live)
    }
  }
  setTimeout(load, 3000)
  try {
    new PerformanceObserver(load).observe({ type: 'paint', buffered: true })
  } catch {
    requestAnimationFrame(() => requestAnimationFrame(load))
  }
}

const asyncScript = /<script (?=[^>]*\bsrc=")(?=[^>]*\basync="")([^>]*)>/g
const scriptPreload =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*(?:\bas="script"|\brel="modulepreload"))[^>]*>/g

/** Takes out what would fetch scripts ahead of their elements. */
export const withoutPreloads = html => html.replace(scriptPreload, '')

/**
 * Holds a tool's script files back until the page has been painted.
 *
 * @param {string} html a page whose script files are all `async`, as `next build` writes them
 * @returns {string} the page with each of them inert, and a script of its own that brings them to life
 */
export function holdScripts(html) {
  const held = withoutPreloads(html).replace(asyncScript, '<script type="late" $1>')
  return held.replace(/<\/body>(?=<\/html>)/, end => `<script>(${loadLateScripts})()</script>${end}`)
}
