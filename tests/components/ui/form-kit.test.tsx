// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askedField } from '@/components/ui/asked-field'
import { TextField } from '@/components/ui/text-field'
import { uiExamples } from '@/tests/examples/ui.examples'

afterEach(cleanup)

type Control = HTMLInputElement | HTMLSelectElement
const controlsOf = () => [...document.querySelectorAll<Control>('input, select')]

describe.each(uiExamples)('$name', ({ role, draw }) => {
  it('is native, has a label and is reached by the keyboard', () => {
    render(draw())
    for (const control of controlsOf()) {
      expect(control.labels?.[0]?.textContent?.trim()).toBeTruthy()
      expect(control.hasAttribute('tabindex')).toBe(false)
      expect(control.type).not.toBe('number')
    }
    if (role !== 'date') expect(screen.getAllByRole(role).length).toBe(controlsOf().length)
  })

  it('names hint, message and note where they stand, and nothing that is not there', () => {
    render(draw())
    const described = document.querySelectorAll('[aria-describedby]')
    const told = [...described].flatMap(node => node.getAttribute('aria-describedby')?.split(' ') ?? [])
    expect(told.filter(id => !document.getElementById(id))).toEqual([])
    const loose = [...document.querySelectorAll('[id$="-hint"], [id$="-error"], [id$="-note"]')]
    expect(loose.map(({ id }) => id).filter(id => !told.includes(id))).toEqual([])
  })

  it('is marked wrong exactly where a message stands', () => {
    render(draw())
    const isWrong = document.querySelector('[id$="-error"]') !== null
    const [control] = controlsOf()
    const group = control?.closest('fieldset')
    if (group) expect(group.getAttribute('aria-describedby')?.includes('-error') ?? false).toBe(isWrong)
    else expect(control?.getAttribute('aria-invalid')).toBe(isWrong ? 'true' : null)
  })

  it('without a handler is a control of a plain form, and with one tells its text', () => {
    const { unmount } = render(<form>{draw()}</form>)
    const [first] = controlsOf()
    const given = new FormData(document.forms[0])
    expect(first?.name && given.has(first.name)).toBe(true)
    unmount()
    const onChange = vi.fn()
    render(draw(onChange))
    const [control] = controlsOf()
    if (!control) throw new Error('no control')
    if (role === 'radio') fireEvent.click(controlsOf().find(one => !(one as HTMLInputElement).checked) as Control)
    else if (role === 'checkbox') fireEvent.click(control)
    else if (role === 'textbox') {
      fireEvent.input(control, { target: { value: '7' } })
      fireEvent.keyDown(control, { key: 'Enter' })
    } else fireEvent.change(control, { target: { value: { date: '2027-03-01', slider: '12', combobox: 'two' }[role] } })
    expect(onChange).toHaveBeenCalled()
    expect(typeof onChange.mock.calls[0]?.[0]).toBe('string')
  })
})

describe('a line to write into', () => {
  const field = (text: string, problem?: { message: string; given: string }) => (
    <TextField id="rate" name="rate" label="Rate" text={text} problem={problem} onChange={onChange} />
  )
  const onChange = vi.fn()
  const input = () => screen.getByLabelText('Rate') as HTMLInputElement
  afterEach(() => onChange.mockClear())

  it('keeps what was typed beside the message', () => {
    const { rerender } = render(field('0.92'))
    fireEvent.input(input(), { target: { value: '15.800' } })
    fireEvent.blur(input())
    expect(onChange.mock.calls).toEqual([['15.800']])
    rerender(field('0.92', { message: 'Do you mean 15.8 or 15,800?', given: '15.800' }))
    expect(input().value).toBe('15.800')
  })

  it('says nothing while it is being typed in, and Enter sends no form', () => {
    render(field(''))
    fireEvent.input(input(), { target: { value: '7' } })
    expect(onChange).not.toHaveBeenCalled()
    expect(fireEvent.keyDown(input(), { key: 'Enter' })).toBe(false)
    expect(onChange.mock.calls).toEqual([['7']])
  })

  it('shows another answer once it has come from elsewhere, but never under the hand', () => {
    const { rerender } = render(field('1'))
    input().focus()
    fireEvent.input(input(), { target: { value: '23' } })
    rerender(field('1'))
    expect(input().value).toBe('23')
    input().blur()
    rerender(field('5'))
    expect(input().value).toBe('5')
  })

  it('changes nothing under the wheel or an arrow', () => {
    render(field('7'))
    input().focus()
    fireEvent.wheel(input(), { deltaY: 100 })
    fireEvent.keyDown(input(), { key: 'ArrowUp' })
    expect(input().value).toBe('7')
    expect(input().type).toBe('text')
    expect(onChange).not.toHaveBeenCalled()
  })
})

it('a field of a room takes its message from the room’s problems and nobody else’s', () => {
  const onAnswer = vi.fn()
  const ask = { problems: [{ field: 'b' as const, message: 'No.', given: 'x' }], onAnswer }
  expect(askedField<'a.s0' | 'b'>('cost', ask, 'a.s0', '1')).toMatchObject({
    id: 'cost-a-s0',
    name: 'a.s0',
    problem: undefined,
  })
  askedField<'a.s0' | 'b'>('cost', ask, 'b', '').onChange?.('9')
  expect(onAnswer.mock.calls).toEqual([['b', '9']])
})
