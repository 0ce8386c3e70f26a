// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** As WebKit does it: a hundred writes in ten seconds, and an error for each one more. */
function strictHistory() {
  const times: number[] = []
  const write = History.prototype.replaceState
  return vi.spyOn(window.history, 'replaceState').mockImplementation((...given) => {
    const now = performance.now()
    if (times.filter(time => now - time < 10_000).length >= 100) throw new DOMException('too often', 'SecurityError')
    times.push(now)
    write.apply(window.history, given)
  })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
  vi.resetModules()
  window.history.replaceState(null, '', '/made')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a tap stands in the address at once', async () => {
  const { writeAddress } = await import('@/components/ui/write-address')
  writeAddress('/made?n=1')
  expect(location.search).toBe('?n=1')
})

test('two sweeps of a slider in five seconds are refused by no browser, and the last state is written', async () => {
  const { writeAddress } = await import('@/components/ui/write-address')
  const history = strictHistory()
  for (let n = 0; n < 200; n += 1) {
    writeAddress(`/made?n=${n}`)
    vi.advanceTimersByTime(25)
  }
  vi.advanceTimersByTime(1_000)
  expect(location.search).toBe('?n=199')
  expect(history.mock.results.filter(({ type }) => type === 'throw')).toEqual([])
})

test('a browser that refuses is asked again, and the last state is not lost', async () => {
  const { writeAddress } = await import('@/components/ui/write-address')
  const refuse = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  writeAddress('/made?n=1')
  writeAddress('/made?n=2')
  refuse.mockRestore()
  vi.advanceTimersByTime(1_100)
  expect(location.search).toBe('?n=2')
})

test.each(['beforeunload', 'pagehide'])(
  'what waits at %s stands beside the address, where a reload finds it',
  async leaving => {
    const { lastSearch, writeAddress } = await import('@/components/ui/write-address')
    for (let n = 0; n < 100; n += 1) writeAddress(`/made?n=${n}`)
    expect(lastSearch()).not.toBe('?n=99')
    const { search } = location
    window.dispatchEvent(new Event(leaving))
    vi.advanceTimersByTime(2_000)
    // A reload whose address changes under it forgets all that stands beside it.
    expect(location.search).toBe(search)
    expect(lastSearch()).toBe('?n=99')
  },
)

test('a page that was not left after all writes what waited', async () => {
  const { lastSearch, writeAddress } = await import('@/components/ui/write-address')
  for (let n = 0; n < 100; n += 1) writeAddress(`/made?n=${n}`)
  window.dispatchEvent(new Event('beforeunload'))
  vi.advanceTimersByTime(6_000)
  expect([location.search, lastSearch()]).toEqual(['?n=99', '?n=99'])
  writeAddress('/made')
  expect(lastSearch()).toBe('')
})
