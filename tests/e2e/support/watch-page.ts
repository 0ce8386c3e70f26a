import type { Page } from '@playwright/test'

export type PageWatch = {
  /** Messages of the console at the level of error or warning, faults in scripts, and requests that failed, with the reason. */
  complaints: string[]
  /** What the page's policy blocked, as the browser reports it. */
  violations: string[]
}

declare global {
  interface Window {
    reportViolation?: (text: string) => void
  }
}

/*
 * What Chromium says of a request that was still on its way when the reader went on to the next page: its icon, say,
 * which it asks for last. Nothing is wrong with it. A server that hangs up, a missing file or a policy that blocks
 * have other reasons.
 */
const leftBehind = 'net::ERR_ABORTED'

/** Listens to what the browser complains about. Call it before the first page is opened. */
export async function watchPage(page: Page): Promise<PageWatch> {
  const watch: PageWatch = { complaints: [], violations: [] }
  await page.exposeFunction('reportViolation', (text: string) => void watch.violations.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      window.reportViolation?.(`${event.violatedDirective} blocked ${event.blockedURI} on ${event.documentURI}`)
    })
  })
  page.on('console', message => {
    const text = `${message.type()}: ${message.text()}`
    if (text.includes('blocked by Playwright')) return
    if (/content security policy/i.test(text)) watch.violations.push(text)
    else if (message.type() === 'error' || message.type() === 'warning') watch.complaints.push(text)
  })
  page.on('pageerror', error => void watch.complaints.push(`fault: ${error.message}`))
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText ?? 'no reason given'
    if (reason !== leftBehind) watch.complaints.push(`failed: ${request.url()} (${reason})`)
  })
  page.on('response', response => {
    if (response.status() >= 400) watch.complaints.push(`${response.status()}: ${response.url()}`)
  })
  return watch
}

/** Names of everything that the page keeps in the browser: cookies, storages, databases, caches, workers. */
/** What "Delete everything" leaves: the moment, so that Back shows nothing of before. */
export const afterDeleting = ['sessionStorage stipple-deleted']

export async function keptInBrowser(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage).map(key => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map(key => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ])
  return [...cookies, ...others]
}

/** What the page remembers under a name in its entry of the tab's history. */
export const rememberedBy = (page: Page, name: string): Promise<string | undefined> =>
  page.evaluate(key => history.state?.[`stipple:${key}`], name)
