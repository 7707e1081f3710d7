import { defineConfig } from 'vitest/config'

/** Suites that take minutes: `npm run faults` and `npm run bench`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['scripts/journeys-setup.mjs'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'speed',
          include: ['tests/speed/**/*.test.ts'],
          globalSetup: ['scripts/journeys-setup.mjs'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
