import { expect, type Page, test } from '@playwright/test'
import { begunAt, openTool, settled, tools, unfolded } from './support/tools'
import { watchRequests } from './support/watch-requests'

const one = 'main :is(input:not([type=hidden], [type=file]), select)'

/** Opens what is folded and tells the places of the fields that can be reached: of alike ones, so many. */
const fieldsOf = (page: Page) =>
  page.evaluate(selector => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
    const seen = new Map<string, number>()
    return [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(selector)].flatMap((field, at) => {
      if (!field.checkVisibility() || field.disabled) return []
      // Every line to write into; of what is picked, one of each form and kind, for they are alike.
      const isWritten = /text|date|search|number/.test(field.type)
      const forms = [...document.forms]
      const kind = `${field.type} ${field.form ? forms.indexOf(field.form) : ''}`
      const before = seen.get(kind) ?? 0
      seen.set(kind, before + 1)
      return isWritten || before === 0
        ? [{ at, type: field.type, name: `${field.type} ${field.id || field.name}`, id: field.id }]
        : []
    })
  }, one)

/** The photo's fields come with a photo: photo.spec.ts. */
const withFields = tools.filter(path => path !== '/photo')

for (const path of withFields)
  test(`Enter in any field of ${path} leaves the reader in it, keeps what it holds and sends no form`, async ({
    page,
  }) => {
    test.slow()
    await openTool(page, begunAt(path))
    const requests = watchRequests(page)
    await page.waitForLoadState('networkidle')
    await unfolded(page)
    const before = (await requests.all()).length
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    const wrong: string[] = []
    const fields = await fieldsOf(page)
    expect(fields.length).toBeGreaterThan(0)
    // What is written may bring other fields, so each is held on to.
    const all = await page.locator(one).elementHandles()
    for (const { at, type, name, id } of fields) {
      const first = all[at]
      if (!first) throw new Error(`${name} is gone`)
      // Another date is another day, whose lines and ticks are drawn anew: a line keeps its name, a tick may be another.
      const isThere = await first.evaluate(node => node.isConnected)
      const field = isThere ? first : await page.$(`main [id="${id}"]`)
      if (!field) continue
      const text = type === 'date' ? '2027-03-02' : /text|search|number/.test(type) ? '7' : undefined
      if (text === undefined) await field.focus()
      else await field.fill(text)
      const held = await field.inputValue()
      await page.keyboard.press('Enter')
      await settled(page)
      const isSamePage = await page.evaluate(() => 'isSamePage' in window)
      if (!isSamePage) {
        wrong.push(`${name}: the page was left`)
        break
      }
      const stands = await field.evaluate(node => ({
        isFocused: node === document.activeElement,
        value: (node as HTMLInputElement).value,
      }))
      if (!stands.isFocused || stands.value !== held) wrong.push(`${name}: ${JSON.stringify({ ...stands, held })}`)
    }
    expect(wrong).toEqual([])
    await page.waitForLoadState('networkidle')
    const asked = (await requests.all()).slice(before).filter(({ url }) => !/\/icon\.svg\?/.test(url))
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([])
  })
