import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { findHeadlessShell, findSystemBrowser } from '../scripts/find-browser.mjs'

/*
 * Each test runs once, on the machine that it is about, so that the whole suite stays short:
 * - by default on a desktop, 1280 px wide;
 * - in files named `*.phone.spec.ts`, or with the tag `@phone`, on a Pixel 7; with `@both` on the two of them;
 * - in files named `*no-script.spec.ts`, or with the tag `@no-script`, with JavaScript off.
 * Dark, forced colours and 320 px are set inside the specs that look at them.
 *
 * The tests run against the built site. Build first (`npm run build`); `BASE_URL` names a server that runs already.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const results = `${root}tests/.results`
const port = process.env.TEST_PORT ?? '3311'
const baseURL = process.env.BASE_URL ?? `http://localhost:${port}`
const executablePath = findHeadlessShell() ?? findSystemBrowser()

const withoutScript = /no-script\.spec|@no-script/
const onPhone = /phone\.spec|@phone/
/*
 * What the browser does beside the pages. The full Chromium loads two pages of its own for each window, for the list under
 * its address bar: half of what a short test costs. The last such flag wins, so Playwright's own list stands here again.
 */
const switchedOff = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...[
    'DestroyProfileOnBrowserClose',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
  ],
  ...['NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
  ...['TcpPortRandomizationWin', 'ThirdPartyStoragePartitioning'],
]
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } }

export default defineConfig({
  testDir: './e2e',
  outputDir: `${results}/browser`,
  fullyParallel: true,
  // One more than a small machine has cores: tests that wait for a clock leave theirs to others.
  workers: 3,
  retries: 0,
  // Time enough on a machine whose cores others eat: what passes is no slower for it.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: `${results}/browser.json` }]],
  use: {
    baseURL,
    locale: 'en-US',
    // Kept pages would be fetched anew by each test. The specs about them (`offline*.spec.ts`) allow the worker.
    serviceWorkers: 'block',
    // A failure says its step. Pictures of the ends of all tests, kept or not, cost a tenth of the run, and so do the
    // steps of every test: `npx playwright test --trace on` keeps both for the test in question.
    trace: 'off',
    screenshot: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: false,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        `--disable-features=${switchedOff.join()}`,
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: desktop,
      grepInvert: [withoutScript, onPhone],
    },
    { name: 'phone', use: devices['Pixel 7'], grep: [onPhone, /@both/] },
    { name: 'no-script', use: { ...desktop, javaScriptEnabled: false }, grep: withoutScript },
  ],
  ...(process.env.BASE_URL
    ? {}
    : {
        webServer: {
          // What the server writes is kept: the privacy tests read it and find none of a reader's answers there.
          command: 'mkdir -p tests/.results && exec node scripts/serve.mjs > tests/.results/server.log 2>&1',
          cwd: root,
          env: { PORT: port, HOSTNAME: 'localhost' },
          url: `${baseURL}/robots.txt`,
          reuseExistingServer: false,
          timeout: 60_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
        },
      }),
})
