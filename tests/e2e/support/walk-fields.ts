import type { Page } from '@playwright/test'
import { leavesPage } from './change-controls'

/** What was put into one field: the token stands nowhere else, so wherever it turns up, it came from this field. */
export type Filled = { field: string; name: string; token: string }

export type FieldWalk = {
  /** Every text, number, date and file that was put in. */
  filled: readonly Filled[]
  /** The names of everything that was changed, what is only ticked, pulled or chosen included. */
  names: readonly string[]
  /** Fields of the page that this walk has no way to change. A new kind of field has to be taught to it. */
  unreached: readonly string[]
}

/** Buttons that would take away what was filled in, and the one that draws a code of it. */
const takesAway = 'remove|delete|start over|start again|reset|clear|undo|take out|empty|back|code'

/**
 * Fills in every field of the tool that is open, folded away or not, and presses the buttons that bring more of them.
 * Fields are found on the page and not listed, so that a new one is walked too, or told as unreached.
 * @param first the number of the first token, so that no two pages share one
 */
export const walkFields = (page: Page, first: number): Promise<FieldWalk> =>
  page.evaluate(fillAll, { first, leaves: leavesPage, loses: takesAway })

async function fillAll({ first, leaves, loses }: { first: number; leaves: string; loses: string }): Promise<FieldWalk> {
  type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  const filled: Filled[] = []
  const reached = new Set<string>()
  const names = new Set<string>()
  const pressed = new Set<string>()
  let drawn = 0
  new MutationObserver(() => {
    drawn = performance.now()
  }).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
  /** What is drawn because of a change may come a while after it: on a busy machine some frames later. */
  const settled = async () => {
    const changed = performance.now()
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 20)))
    while (performance.now() - drawn < 40 && performance.now() - changed < 1_000)
      await new Promise(resolve => setTimeout(resolve, 20))
  }
  const kindOf = (field: Field) => (field instanceof HTMLInputElement ? field.type : field.localName)
  /** The label without what stands in the field. */
  const wordsAt = (field: Field) => {
    const label = field.labels?.[0]?.cloneNode(true) as HTMLElement | undefined
    for (const inner of label?.querySelectorAll('input, select, textarea') ?? []) inner.remove()
    return label?.textContent?.trim() || field.getAttribute('aria-label')
  }
  /** The name of the first row of radio buttons with such choices. */
  const firstOf = new Map<string, string>()
  /** Whether a choice is left out: of rows with the very same choices the first is walked whole, of others the two ends. */
  const isLeft = (field: Field) => {
    const row = field.type === 'radio' ? field.form?.elements.namedItem(field.name) : null
    if (!(row instanceof RadioNodeList)) return false
    const choices = [...row].map(node => (node as HTMLInputElement).value).join()
    if (!firstOf.has(choices)) firstOf.set(choices, field.name)
    return firstOf.get(choices) !== field.name && field !== row[0] && field !== row[row.length - 1]
  }
  /** Each field, and of several choices each, under a key of its own. */
  const fields = () =>
    [...document.querySelectorAll<Field>('main :is(input:not([type=hidden]), select, textarea)')].flatMap(field => {
      const key = `${kindOf(field)} ${field.id || field.name || wordsAt(field)}`
      const own = /radio|checkbox/.test(field.type) ? [field.value] : ['']
      if (isLeft(field)) return []
      const choices = field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : own
      return choices.map(choice => [`${key} ${choice}`.trim(), field, choice] as const)
    })
  const put = (field: Field, value: string) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
    for (const type of ['input', 'change', 'focusout']) field.dispatchEvent(new Event(type, { bubbles: true }))
  }
  /** Its name in the address: a form that leads nowhere has names of its own. */
  const nameOf = (field: Field) => (field.form?.hasAttribute('action') ? field.name : '')
  const fill = (key: string, field: Field, token: string, value = token) => {
    put(field, value)
    filled.push({ field: key, name: nameOf(field), token })
  }
  const ways: Record<string, (key: string, field: Field, number: number, choice: string) => Promise<void> | void> = {
    radio: (_, field) => field.click(),
    checkbox: (_, field) => field.click(),
    select: (_, field, __, choice) => put(field, choice),
    range: (_, field) => {
      const { min, max, step } = field as HTMLInputElement
      put(
        field,
        String(
          Number(min) + Number(step || 1) * Math.floor((Number(max || 100) - Number(min)) / Number(step || 1) / 3),
        ),
      )
    },
    date: (key, field, number) => fill(key, field, new Date(Date.UTC(2031, 0, number)).toISOString().slice(0, 10)),
    textarea: (key, field, number) => fill(key, field, `canary-${number}-words`, `canary-${number}-words and more`),
    text: async (key, field, number) => {
      const isNumber = /numeric|decimal/.test(field.inputMode)
      fill(key, field, isNumber ? String(800_000 + number) : `canary-${number}-text`)
      await settled()
      // What the field cannot take is tried, and then something that it can.
      if (isNumber && field.getAttribute('aria-invalid') === 'true') put(field, '3')
    },
    file: (key, field, number) => {
      const files = new DataTransfer()
      files.items.add(new File([`{"v":2,"notes":"canary-${number}-file"}`], 'plan.json', { type: 'application/json' }))
      ;(field as HTMLInputElement).files = files.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
      filled.push({ field: key, name: nameOf(field), token: `canary-${number}-file` })
    },
  }
  const inMain = (selector: string) => document.querySelectorAll(`main :is(${selector})`).length
  /** What is ticked or chosen may take other fields off the page, so those come first. */
  const isPicked = (field: Field) => /radio|checkbox|select/.test(kindOf(field))
  const openFields = () =>
    fields().filter(([key, field]) => !reached.has(key) && !field.disabled && kindOf(field) in ways)
  const next = () => {
    const open = openFields()
    return open.find(([, field]) => !isPicked(field)) ?? open[0]
  }
  /** Picks one after the other until that brings or takes fields, as long as there is nothing to write into. */
  const pickMany = async () => {
    const there = inMain('input, select, textarea')
    const open = openFields()
    if (!open.every(([, field]) => isPicked(field))) return
    for (const [key, field, choice] of open) {
      if (!field.isConnected || field.disabled) continue
      reached.add(key)
      names.add(nameOf(field))
      if (kindOf(field) === 'select') put(field, choice)
      else field.click()
      await new Promise(resolve => setTimeout(resolve))
      if (inMain('input, select, textarea') !== there) break
    }
    if (open.length > 0) await settled()
  }
  /** What brings more fields, and what a form that leads nowhere else takes in. */
  const nextButton = () =>
    [...document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')].find(button => {
      const text = button.textContent?.trim() ?? ''
      if (pressed.has(text)) return false
      if (button.type !== 'button') return button.type === 'submit' && button.form?.hasAttribute('action') === false
      return !new RegExp(`${leaves}|${loses}`, 'i').test(text)
    })
  for (let turn = 0; turn < 1_500; turn += 1) {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) fold.open = true
    await pickMany()
    const [key, field, choice = ''] = next() ?? []
    if (key !== undefined && field) {
      reached.add(key)
      names.add(nameOf(field))
      await ways[kindOf(field)]?.(key, field, first + turn, choice)
      await settled()
      continue
    }
    const button = nextButton()
    if (!button) break
    pressed.add(button.textContent?.trim() ?? '')
    button.click()
    await settled()
    // A form that took in nothing says which field is wrong; with something right in it the rest is taken.
    const wrong =
      button.type === 'submit' ? [...(button.form?.querySelectorAll<Field>('[aria-invalid=true]') ?? [])] : []
    for (const field of wrong) put(field, '3')
    if (wrong.length > 0) button.click()
    await settled()
  }
  // Of boxes of which only so many may be ticked, the others rest.
  const rests = (field: Field) => field.type === 'checkbox' && field.disabled && names.has(nameOf(field))
  const unreached = fields().flatMap(([key, field]) => (reached.has(key) || rests(field) ? [] : [key]))
  return { filled, names: [...names], unreached }
}
