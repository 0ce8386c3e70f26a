// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PreviewControls } from '@/components/scalp/preview-controls'
import { PreviewPage } from '@/components/scalp/preview-page'
import { PreviewSources } from '@/components/scalp/preview-sources'
import { PreviewWipe } from '@/components/scalp/preview-wipe'
import { PreviewWords } from '@/components/scalp/preview-words'
import { previewFaults, previewHairs, previewLabel, previewPatterns, previewSkins } from '@/content/scalp/scalp'
import { hairTones, skinTones } from '@/content/scalp/tones'
import { describePreview } from '@/lib/scalp/preview/describe-preview'
import { previewAddress } from '@/lib/scalp/preview/preview-address'
import { type PreviewSettings, previewDefaults } from '@/lib/scalp/preview/preview-settings'
import { previewTable } from '@/lib/scalp/preview/preview-table'

const table = previewTable()
const onSet = vi.fn()
const ask = (settings: Partial<PreviewSettings> = {}, fragment = '') => ({
  settings: { ...previewDefaults, ...settings },
  problems: previewAddress.parse(fragment).problems,
  table,
  onSet,
})

afterEach(() => {
  cleanup()
  onSet.mockClear()
})

describe('the controls of the visualiser', () => {
  it('are native, all of them named, more than ten', () => {
    render(<PreviewControls {...ask()} />)
    const names = new Set(
      [...document.querySelectorAll<HTMLInputElement>('form :is(input, select)')].map(({ name, id }) => name || id),
    )
    expect(names.size).toBeGreaterThan(18)
    for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      expect(control.labels?.[0]?.textContent?.trim(), control.outerHTML).toBeTruthy()
    }
  })

  it('offer every pattern, tone and colour', () => {
    render(<PreviewControls {...ask()} />)
    const list = screen.getByLabelText('Hair loss')
    expect(within(list).getAllByRole('option')).toHaveLength(Object.keys(previewPatterns).length)
    expect(document.querySelectorAll('input[name="preview-skin"]')).toHaveLength(Object.keys(previewSkins).length)
    expect(document.querySelectorAll('input[name="preview-hair"]')).toHaveLength(Object.keys(previewHairs).length)
  })

  it('show tones and colours as swatches of what is drawn', () => {
    render(<PreviewControls {...ask()} />)
    for (const [field, colours] of [
      ['skin', skinTones],
      ['hair', hairTones],
    ] as const) {
      const swatches = [...document.querySelectorAll(`label:has(input[name="preview-${field}"]) rect`)]
      expect(swatches.map(swatch => swatch.getAttribute('fill'))).toEqual(Object.values(colours))
    }
  })

  it('tell what was picked as the address would carry it', () => {
    render(<PreviewControls {...ask({ faults: ['grid'] })} />)
    fireEvent.click(screen.getByLabelText('Woman'))
    expect(onSet).toHaveBeenLastCalledWith('head', 'woman')
    fireEvent.change(screen.getByLabelText('Hair loss'), { target: { value: 'ludwig-1' } })
    expect(onSet).toHaveBeenLastCalledWith('pattern', 'ludwig-1')
    fireEvent.change(document.querySelector('#preview-height') as HTMLInputElement, { target: { value: '70' } })
    expect(onSet).toHaveBeenLastCalledWith('height', '70')
    fireEvent.click(document.querySelector('input[name="preview-fault-ink"]') as HTMLInputElement)
    expect(onSet).toHaveBeenLastCalledWith('faults', 'grid-ink')
    fireEvent.click(document.querySelector('input[name="preview-fault-grid"]') as HTMLInputElement)
    expect(onSet).toHaveBeenLastCalledWith('faults', '')
    fireEvent.click(screen.getByText('All faults'))
    expect(onSet).toHaveBeenLastCalledWith('faults', Object.keys(previewFaults).join('-'))
  })

  it('show beside a control what is wrong with the link, and read it out with it', () => {
    render(<PreviewControls {...ask({}, 'pattern=bald&skin=40')} />)
    const message = screen.getByText('The link asks for a pattern that we do not draw, so you see the usual one.')
    expect(screen.getByLabelText('Hair loss').getAttribute('aria-describedby')).toContain(message.id)
    const skin = screen.getByText('The link asks for a skin tone that we do not draw, so you see the usual one.')
    expect(skin.closest('fieldset')?.getAttribute('aria-describedby')).toContain(skin.id)
  })

  it('stand with what the sources say of the setting, and its dots', () => {
    render(<PreviewControls {...ask({ skin: 1 })} />)
    const note = document.querySelector('#preview-skin-note')
    expect(note?.textContent).toContain('Very pale skin with dark hair is not ideal, says the grooming blog')
    expect(note?.querySelector('svg')?.getAttribute('aria-label')).toMatch(/^Says so: Grooming blog\. /)
  })

  it('move the line between before and after by three buttons', () => {
    render(<PreviewWipe {...ask({ show: 'wipe', wipe: 50 })} />)
    expect(screen.getByRole('button', { name: 'Half' }).getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(screen.getByRole('button', { name: 'After' }))
    expect(onSet).toHaveBeenLastCalledWith('wipe', '0')
  })
})

describe('the words beside the picture', () => {
  it('read out only what has changed, once the hand rests', async () => {
    vi.useFakeTimers()
    const tell = (settings: Partial<PreviewSettings>) => describePreview({ ...previewDefaults, ...settings }, table)
    const { rerender } = render(<PreviewWords sentences={tell({})} />)
    rerender(<PreviewWords sentences={tell({ dot: 3 })} />)
    rerender(<PreviewWords sentences={tell({ dot: 5 })} />)
    const said = document.querySelector('output')
    expect(said?.textContent).toBe('')
    await act(() => vi.advanceTimersByTimeAsync(1_000))
    expect(said?.textContent).toMatch(/^The dots are as coarse as we draw them\. In this light the bare scalp/)
    vi.useRealTimers()
  })
})

describe('the page', () => {
  it('stands with the label, the words of the first picture and the sources before any script runs', () => {
    render(<PreviewPage />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What would it look like?')
    expect(screen.getByText(previewLabel)).toBeTruthy()
    const told = document.querySelector('[data-part="words"]')
    for (const sentence of describePreview(previewDefaults, table)) expect(told?.textContent).toContain(sentence)
    expect(document.querySelector('[style]')).toBeNull()
  })

  it('opens each setting to the claims that its notes rest on', () => {
    render(<PreviewSources />)
    expect(document.querySelectorAll('details[id^="says-"]')).toHaveLength(16)
    expect(document.querySelector('#says-session a[href="/sources/S0#procedure.s1-looks-lighter.s0"]')).not.toBeNull()
    expect(document.querySelector('#says-session')?.textContent).toContain(
      'Who says this: After the first session the look is slightly lighter than the final result.',
    )
    expect(document.querySelector('#says-view')?.textContent).toContain(
      'none of the five says from which it looks best.',
    )
  })
})
