import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/**
 * Faults in tables, one after the other in one process: `npm run mutate -- tables`. A table that has been read calls
 * `plantFault` before anything else can read it, and tests are collected instead of run, so that each fault can be
 * asked of them anew.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const collected = `${root}tests/faults/collected-tests.ts`

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  plugins: [
    {
      name: 'plant-faults',
      transform(code, id) {
        const path = id.split('?')[0]?.slice(root.length) ?? ''
        if (/^tests\/(made|content|lib)\/.*\.test\.ts$/.test(path)) {
          return code.replace(/(["'])vitest\1/, JSON.stringify(collected))
        }
        if (!path.startsWith('content/') || path.endsWith('.schema.ts')) return undefined
        const tables = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
        return `${code}\n;${tables.map(name => `globalThis.plantFault?.('${name}', ${name})`).join(';')}`
      },
    },
  ],
  test: { environment: 'node', include: ['tests/faults/plant-faults.ts'], testTimeout: 3_600_000, pool: 'threads' },
})
