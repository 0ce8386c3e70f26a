import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const drawn = 'tests/components/**/*.test.{ts,tsx}'

export default defineConfig({
  root,
  plugins: [react()],
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    testTimeout: 180_000,
    pool: 'threads',
    // By itself Vitest leaves one core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      // Rules and tables keep nothing between files, so that a table is read once and not again for each file.
      {
        extends: true,
        test: { name: 'rules', include: ['tests/**/*.test.{ts,tsx}'], exclude: [drawn], isolate: false },
      },
      // What is drawn gets a document of its own in each file.
      { extends: true, test: { name: 'drawn', include: [drawn] } },
    ],
  },
})
