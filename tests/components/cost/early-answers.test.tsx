// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { earlyAnswers } from '@/components/ui/early-answers'
import { costAddress } from '@/lib/cost/cost-address'
import { costTable } from '@/lib/cost/cost-table'
import { LiveCost } from './drawn-cost'

afterEach(cleanup)

async function wakeUp(element: ReactElement, before: () => void) {
  document.body.innerHTML = `<div id="root">${renderToString(element)}</div>`
  before()
  await act(async () => {
    hydrateRoot(document.getElementById('root') as HTMLElement, element)
  })
}

describe('what is picked before the script runs', () => {
  it('counts, and stands in the address', async () => {
    window.history.replaceState(null, '', '/cost')
    await wakeUp(<LiveCost answers={costAddress.defaults} problems={[]} table={costTable()} />, () => {
      const crown = document.querySelector<HTMLInputElement>('input[name=area][value=crown]')
      if (crown) crown.checked = true
    })
    expect(window.location.search).toBe('?area=crown')
    expect((screen.getByRole('radio', { name: /Crown only/ }) as HTMLInputElement).checked).toBe(true)
  })

  it('is what the line that stays in sight tells', async () => {
    window.history.replaceState(null, '', '/cost')
    await wakeUp(<LiveCost answers={costAddress.defaults} problems={[]} table={costTable()} />, () => {
      const years = document.querySelector<HTMLInputElement>('input[name=years]')
      if (years) years.value = '11'
    })
    expect(document.querySelector('[data-bar]')?.textContent).toContain('SMP, 11 years')
  })

  it('is not undone by a tap that comes before the page is drawn again', async () => {
    window.history.replaceState(null, '', '/cost')
    const pick = (name: string) => document.querySelector<HTMLInputElement>(`input[value=${name}]`)
    // The address is written as soon as the early answer is read, and the page is drawn after that.
    vi.spyOn(window.history, 'replaceState').mockImplementationOnce(() => pick('worldwide')?.click())
    await wakeUp(<LiveCost answers={costAddress.defaults} problems={[]} table={costTable()} />, () => {
      const hairline = pick('hairline')
      if (hairline) hairline.checked = true
    })
    expect(window.location.search).toBe('?area=hairline&region=worldwide')
    expect(pick('hairline')?.checked && pick('worldwide')?.checked).toBe(true)
  })

  it('lies over the answers that the form was drawn from, and leaves those that it does not ask for', () => {
    document.body.innerHTML = '<form><input name="a" value="2"><input name="b" value=""></form>'
    expect(earlyAnswers(document.querySelector('form'), 'a=1&b=9&c=3').toString()).toBe('c=3&a=2&b=')
    expect(earlyAnswers(null, 'a=1').toString()).toBe('a=1')
  })
})
