import type { Locator, Page } from 'playwright-core'
import { eventually } from './eventually.ts'

/** Once round the longest page. */
const most = 300

/** Goes on with Tab until the keyboard is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await hasKeyboard(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${most} times Tab did not lead to ${target}`)
}

export const hasKeyboard = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Writes something else in a field: what stood there goes, and Tab leaves the field. */
export async function rewrite(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

/** Chooses from a list behind a button: open it, go down from the top, Enter. */
export async function choose(page: Page, button: Locator, choice: string): Promise<void> {
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  const list = page.getByRole('listbox')
  await eventually(() => list.locator(':focus').count()).toBe(1)
  await page.keyboard.press('Home')
  const option = list.getByRole('option', { name: choice })
  for (let left = await list.getByRole('option').count(); left > 0; left -= 1) {
    if (await hasKeyboard(option)) break
    await page.keyboard.press('ArrowDown')
  }
  await eventually(() => hasKeyboard(option)).toBe(true)
  await page.keyboard.press('Enter')
  await option.waitFor({ state: 'hidden' })
}

/** Types into what has the keyboard, and presses Enter. */
export async function enter(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}
