// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { forgetPages } from '@/components/layout/forget-pages'

function keep(names: string[], refuses = false) {
  const left = new Set(names)
  const unregister = vi.fn(async () => true)
  const storage = {
    keys: async () => [...left],
    delete: async (name: string) => (refuses ? false : left.delete(name)),
  }
  vi.stubGlobal('caches', storage)
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => [{ unregister }] } })
  return { left, unregister }
}

afterEach(() => void vi.unstubAllGlobals())

test('all copies of our pages go, and the worker with them; what another program kept stays', async () => {
  const { left, unregister } = keep(['stipple-pages-1', 'stipple-pages-2', 'other'])
  expect(await forgetPages()).toBe(true)
  expect([...left]).toEqual(['other'])
  expect(unregister).toHaveBeenCalledOnce()
})

test('it says so when a copy could not be removed', async () => {
  keep(['stipple-pages-1'], true)
  expect(await forgetPages()).toBe(false)
})

test('a browser that keeps no copies, or lets no page look, has none', async () => {
  vi.stubGlobal('navigator', {})
  expect(await forgetPages()).toBe(true)
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistrations: () => Promise.reject(new DOMException('no', 'SecurityError')) },
  })
  expect(await forgetPages()).toBe(true)
})
