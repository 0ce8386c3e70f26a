// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FileLink } from '@/components/ui/file-link'
import { handOverFile } from '@/components/ui/hand-over-file'
import { useTaken } from '@/components/ui/use-taken'

vi.mock('@/components/ui/hand-over-file', () => ({ handOverFile: vi.fn() }))

const isOnline = (online: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online)
const made: number[] = []
const Calendar = ({ sessions }: { sessions: number }) => {
  const ways = useTaken(sessions, async taken => {
    made.push(taken)
    return { content: `${taken}`, name: 'dates.ics', type: 'text/calendar' }
  })
  return (
    <FileLink href="/api/dates.ics" {...ways}>
      Dates
    </FileLink>
  )
}
/** Whether the browser is left to fetch the server's file. */
const takes = () => fireEvent.click(screen.getByText('Dates'))

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  made.length = 0
})

describe('a file of the reader’s answers', () => {
  it('is the server’s while there is a network, and the device’s without one', async () => {
    const online = isOnline(true)
    render(<Calendar sessions={2} />)
    expect(takes()).toBe(true)
    expect(made).toEqual([])
    online.mockReturnValue(false)
    expect(takes()).toBe(false)
    await vi.waitFor(() => expect(handOverFile).toHaveBeenCalledWith('2', 'dates.ics', 'text/calendar'))
  })

  it('is made on the device once sessions that an earlier file brought are gone, so that it cancels them', () => {
    isOnline(true)
    const { rerender } = render(<Calendar sessions={3} />)
    expect(takes()).toBe(true)
    rerender(<Calendar sessions={2} />)
    expect(takes()).toBe(false)
    expect(made).toEqual([3])
    rerender(<Calendar sessions={3} />)
    expect(takes()).toBe(true)
  })

  it('says when the device cannot make what the server has not', async () => {
    isOnline(true)
    render(
      <FileLink href="/api/dates.ics" isOwn make={() => Promise.reject(new Error('gone'))}>
        Dates
      </FileLink>,
    )
    expect(takes()).toBe(false)
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be made/)
  })
})
