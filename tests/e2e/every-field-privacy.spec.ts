import { expect, type Page, test } from '@playwright/test'
import { pages, type PagePath } from '../../app/pages'
import { everyAddress } from '../lib/address/every-address'
import { serverLog } from './support/server-log'
import { awake, begunAt, openTool, settled, tools, unfolded } from './support/tools'
import { type FieldWalk, walkFields } from './support/walk-fields'
import { keptInBrowser } from './support/watch-page'
import { type RequestWatch, type SeenRequest, watchRequests } from './support/watch-requests'

/** The fields of a tool that its address may name, where the server may see it: `/today` reads what `/aftercare` does. */
function namesInQuery(path: PagePath): readonly string[] {
  if (!('tool' in pages[path])) return []
  const answered = path === '/today' ? '/aftercare' : path
  return Object.values(everyAddress).flatMap(({ path: own, where, names }) =>
    own === answered && where === 'query' ? names : [],
  )
}

/** The tool's own request: its page, or the one that draws its answer, with nothing but its own fields. */
const isOwn = (path: string, names: readonly string[]) => (request: SeenRequest) => {
  const { pathname, searchParams } = new URL(request.url)
  return pathname === path && request.body === '' && [...searchParams.keys()].every(name => names.includes(name))
}

/** Where the address changes, Chromium looks for the icon anew, in its own memory: `icon.spec.ts` asks the server. */
const isIcon = /\/icon\.svg\?/

const written = (page: Page) => page.waitForTimeout(1_500) // the one writer of addresses takes its time

/** In which requests a token stands that may not: anywhere but in the address of the tool's own request. */
async function leaks(requests: RequestWatch, path: PagePath, { filled }: FieldWalk): Promise<string[]> {
  const names = namesInQuery(path)
  const found: string[] = []
  for (const { field, name, token } of filled) {
    for (const request of await requests.mentioning(token)) {
      const rest = JSON.stringify([request.headers, request.body])
      const mayStand = names.includes(name) && isOwn(path, names)(request) && !rest.includes(token)
      if (!mayStand) found.push(`${field}: ${request.method} ${request.url}`)
    }
    if (serverLog().includes(token)) found.push(`${field}: in the log`)
  }
  return found
}

for (const [index, path] of tools.entries()) {
  test(`every field of ${path} stands in no request, header, referrer or log line but what its own address says`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow()
    const requests = watchRequests(context)
    await openTool(page, begunAt(path))
    // The painter asks for the rest of its script when it starts, which may be after all else is quiet.
    if (path === '/preview') await page.locator('[data-state="ready"]').waitFor()
    await page.waitForLoadState('networkidle')
    await unfolded(page)
    const before = (await requests.all()).length
    const walk = await walkFields(page, 1_000 * index)
    await written(page)
    await page.waitForLoadState('networkidle')
    expect(walk.unreached, 'fields that nothing was put into').toEqual([])
    expect(walk.names.length).toBeGreaterThan(0)
    const names = namesInQuery(path)
    expect(
      names.filter(name => !walk.names.includes(name)),
      'fields of the address without a control',
    ).toEqual([])
    const after = (await requests.all()).slice(before)
    const asked = after.filter(({ url }) => names.length === 0 || !isIcon.test(url))
    expect(
      asked.map(({ method, url }) => `${method} ${url}`),
      'requests after the page was there',
    ).toEqual([])
    const { search, hash } = new URL(page.url())
    const inAddress = [...new URLSearchParams(search).keys()]
    expect(
      inAddress.filter(name => !names.includes(name)),
      'in the address',
    ).toEqual([])
    expect(hash, 'in the fragment').not.toContain('=')
    expect(await keptInBrowser(page)).toEqual([])

    await page.reload()
    await awake(page)
    await page.locator('a[href="/about/privacy"]').first().click()
    await page.waitForURL('**/about/privacy')
    await page.waitForLoadState('networkidle')
    expect(await leaks(requests, path, walk)).toEqual([])
    expect(await requests.elsewhere(new URL(baseURL ?? '').origin)).toEqual([])
    expect((await requests.all()).filter(({ headers }) => headers.referer || headers.cookie)).toEqual([])
  })
}

test('the walk would see a leak in a header, a body and an address, and a field that it cannot fill', async ({
  page,
}) => {
  const requests = watchRequests(page)
  await openTool(page, '/practitioner/visit')
  await page.evaluate(() => {
    document.addEventListener('change', ({ target }) => {
      const { value, localName } = target as HTMLInputElement
      if (!value.includes('canary')) return
      if (localName === 'textarea') void fetch('/robots.txt', { method: 'POST', body: value })
      else void fetch('/robots.txt', { headers: { 'x-note': btoa(value) } })
    })
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input type="color" id="planted">')
  })
  const walk = await walkFields(page, 90_000)
  await settled(page)
  expect(walk.unreached).toEqual(['color planted'])
  const found = await leaks(requests, '/practitioner/visit', walk)
  expect(found.filter(leak => /^text(area)? .*robots\.txt$/.test(leak)).length).toBe(found.length)
  expect(new Set(found.map(leak => leak.split(' ')[0]))).toEqual(new Set(['text', 'textarea']))
})
