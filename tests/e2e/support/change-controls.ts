import type { Page } from '@playwright/test'

/** Buttons that print, copy, keep or save: what they do is not on the page, or asks for a box of the browser's own. */
export const leavesPage = 'print|copy|link|save|keep|calendar|picture|file'

/** What is taken at once and cannot be wrong. */
export const tapped = ['radio', 'range', 'select', 'textarea']

/**
 * Makes changes on the page, as a hand would and one a task: the same step on the same page is the same change. Fields
 * are found by what they are and not by their names, so that a new tool is tried too.
 * @param kinds of controls; without it all
 * @returns what was changed last, for the message of a test
 */
export const changeControls = (page: Page, step: number, count = 1, kinds?: readonly string[]): Promise<string> =>
  page.evaluate(changeInTurn, { from: step, many: count, leaves: leavesPage, wanted: kinds ?? null })

type Turn = { from: number; many: number; leaves: string; wanted: readonly string[] | null }

async function changeInTurn({ from, many, leaves, wanted }: Turn): Promise<string> {
  const changeOne = (step: number) => {
    const reached = (node: HTMLElement) =>
      node.checkVisibility() && !node.matches(':disabled') && !node.closest('[hidden], [inert]')
    const all = [
      ...document.querySelectorAll<HTMLElement>('main :is(input, select, textarea, summary, button[type=button])'),
    ]
    const controls = all.filter(
      node => reached(node) && (node.tagName !== 'BUTTON' || !new RegExp(leaves, 'i').test(node.textContent ?? '')),
    )
    const kindOf = (node: HTMLElement) => (node instanceof HTMLInputElement ? node.type : node.localName)
    const kinds = [...new Set(controls.map(kindOf))]
      .filter(kind => (wanted ? wanted.includes(kind) : !['file', 'hidden'].includes(kind)))
      .sort()
    const kind = kinds[step % kinds.length]
    const alike = controls.filter(node => kindOf(node) === kind)
    const round = Math.floor(step / kinds.length)
    const control = alike[(round * 5 + 1) % alike.length]
    if (!control) return 'nothing to change'
    const put = (value: string) => {
      const own = Object.getPrototypeOf(control) as object
      Object.getOwnPropertyDescriptor(own, 'value')?.set?.call(control, value)
      control.dispatchEvent(new Event('input', { bubbles: true }))
      control.dispatchEvent(new Event('change', { bubbles: true }))
      control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
      return value
    }
    const said = (value: string) =>
      `${kind} ${control.id || control.getAttribute('name') || control.textContent} ${value}`
    if (control instanceof HTMLSelectElement)
      return said(put(control.options[(control.selectedIndex + 1) % control.options.length]?.value ?? ''))
    if (control instanceof HTMLTextAreaElement) return said(put(`words ${step}`))
    if (!(control instanceof HTMLInputElement) || kind === 'radio' || kind === 'checkbox') {
      control.click()
      return said('')
    }
    if (kind === 'range') {
      const [least, most] = [Number(control.min), Number(control.max || 100)]
      return said(put(String(Math.round(least + ((most - least) * ((step * 37) % 100)) / 100))))
    }
    if (kind === 'date') return said(put(`2027-01-${String(1 + ((step * 3) % 28)).padStart(2, '0')}`))
    return said(
      put(
        control.inputMode === 'numeric' || control.inputMode === 'decimal' ? String(2 + (step % 7)) : `words ${step}`,
      ),
    )
  }
  let said = ''
  for (let step = from; step < from + many; step += 1) {
    said = changeOne(step)
    await new Promise(resolve => setTimeout(resolve))
  }
  return said
}
