import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that must notice a fault of a room: `scripts/mutate.mjs` names the room. */
const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: [`tests/lib/${process.env.MUTATED_ROOM ?? '**'}/*.test.ts`],
    // They draw whole heads and compare files: minutes for each fault, and none of the rules is decided there.
    exclude: ['**/bake-*.test.ts', '**/*pictures.test.ts', '**/pattern-marks.test.ts'],
  },
})
