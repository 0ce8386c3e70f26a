// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KeepOffline } from '@/components/layout/keep-offline.client'

const rest: (() => void)[] = []
const atRest = () => {
  for (const work of rest.splice(0)) work()
}
const register = vi.fn(() => Promise.reject(new Error('not allowed here')))

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubGlobal('navigator', { serviceWorker: { register } })
  vi.stubGlobal('requestIdleCallback', (work: () => void) => rest.push(work))
})

afterEach(() => {
  cleanup()
  register.mockClear()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('the pages are kept once the page is loaded and at rest, and a browser that forbids it is no fault', () => {
  const loading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
  const { container } = render(<KeepOffline />)
  expect(register).not.toHaveBeenCalled()
  window.dispatchEvent(new Event('load'))
  expect(register).not.toHaveBeenCalled()
  atRest()
  expect(register).toHaveBeenCalledExactlyOnceWith('/sw.js')
  expect(container.innerHTML).toBe('')
  loading.mockRestore()
})

test('nothing is kept for a reader who saves data, by the development server, or where there are no workers', () => {
  vi.stubGlobal('navigator', { serviceWorker: { register }, connection: { saveData: true } })
  render(<KeepOffline />)
  vi.stubGlobal('navigator', {})
  render(<KeepOffline />)
  vi.stubEnv('NODE_ENV', 'development')
  vi.stubGlobal('navigator', { serviceWorker: { register } })
  render(<KeepOffline />)
  atRest()
  expect(register).not.toHaveBeenCalled()
})
