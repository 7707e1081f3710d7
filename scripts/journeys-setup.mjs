import { findInstalledBrowser } from './get-browser.mjs'

/** Lets a journey run on its own: `npm test` has already chosen a browser, vitest alone has not. */
export async function setup() {
  if (process.env.WEBWIJZER_BROWSER || process.env.WEBWIJZER_NO_BROWSER) return
  const browser = await findInstalledBrowser()
  if (browser) process.env.WEBWIJZER_BROWSER = browser
  else process.env.WEBWIJZER_NO_BROWSER = '1'
}
