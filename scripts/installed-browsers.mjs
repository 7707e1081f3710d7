import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  // The same browser without the windows that nobody sees: a quarter less work.
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
]

const places = {
  linux: [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ],
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ].flatMap((app) => [
    join('/Applications', app),
    join(process.env.HOME ?? '/', 'Applications', app),
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable]
    if (!base) return []
    return [
      join(base, 'Google/Chrome/Application/chrome.exe'),
      join(base, 'Chromium/Application/chrome.exe'),
      join(base, 'Microsoft/Edge/Application/msedge.exe'),
    ]
  }),
}

function onPath() {
  const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
}

/** Every Chrome, Chromium or Edge that stands where one usually stands, best first; not yet tried. */
export function installedBrowsers() {
  const named = [process.env.WEBWIJZER_BROWSER, process.env.CHROME_PATH].filter(Boolean)
  const usual = places[process.platform] ?? places.linux
  return [...new Set([...named, ...onPath(), ...usual])].filter((path) => existsSync(path))
}
