// @vitest-environment happy-dom
import type { MouseEvent } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { handedKey, handToPlan } from '@/components/ui/hand-to-plan'
import { carryOn } from '@/components/ui/page-memory'

/** A press on a link of ours with `held`. Its address is this page's, so that nothing is loaded. */
function pressed(held: Partial<MouseEvent>) {
  const currentTarget = Object.assign(document.createElement('a'), { href: '#add=made' })
  const event = { button: 0, currentTarget, preventDefault: vi.fn(), ...held }
  return event as typeof event & MouseEvent<HTMLAnchorElement>
}

const elsewhere = [{ button: 1 }, { metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }]
const ways = [
  { name: 'what is handed to the plan', follow: handToPlan },
  {
    name: 'what is carried to another page',
    follow: (event: MouseEvent<HTMLAnchorElement>) => carryOn(event, '/made', 'answers'),
  },
]

describe.each(ways)('$name', ({ follow }) => {
  it.each(elsewhere)('is left to the browser where the link is to be opened elsewhere: %o', held => {
    const event = pressed(held)
    follow(event)
    expect(event.preventDefault).not.toHaveBeenCalled()
    expect([sessionStorage.getItem(handedKey), history.state]).toEqual([null, null])
  })

  it('goes through the tab where the link is pressed and nothing else', () => {
    vi.spyOn(location, 'reload').mockImplementation(() => {})
    vi.spyOn(location, 'assign').mockImplementation(() => {})
    const event = pressed({})
    follow(event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
    sessionStorage.clear()
    history.replaceState(null, '')
  })
})
