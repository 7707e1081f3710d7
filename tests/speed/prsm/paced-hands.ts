import type { Page } from 'playwright-core'

/** How long one press takes, in milliseconds: a key of a fair typist, and the mouse there and back. */
export const pace = { key: 60, mouse: 400 }

/** What hands did, and in how many seconds. */
export type Toll = { keys: number; clicks: number; drags: number; seconds: number }

export type Point = { readonly x: number; readonly y: number }

/** Hands that press at one pace, whatever product they work in, and count what they press. */
export type PacedHands = ReturnType<typeof pacedHands>

export function pacedHands(page: Page) {
  const { keyboard, mouse } = page
  const toll = { keys: 0, clicks: 0, drags: 0 }
  const start = performance.now()
  let next = start

  /** One press: never before its turn, and later if the product is not ready with the one before. */
  async function takeTurn(kind: keyof typeof toll, press: () => Promise<void>) {
    await page.waitForTimeout(Math.max(0, next - performance.now()))
    next = Math.max(next, performance.now()) + (kind === 'keys' ? pace.key : pace.mouse)
    toll[kind] += 1
    await press()
  }

  return {
    press: (key: string) => takeTurn('keys', () => keyboard.press(key)),
    hold: (key: string) => takeTurn('keys', () => keyboard.down(key)),
    letGo: (key: string) => keyboard.up(key),
    async type(text: string) {
      for (const character of text) await takeTurn('keys', () => keyboard.type(character))
    },
    click: ({ x, y }: Point) => takeTurn('clicks', () => mouse.click(x, y)),
    drag: (from: Point, to: Point) =>
      takeTurn('drags', async () => {
        await mouse.move(from.x, from.y)
        await page.waitForTimeout(pace.mouse / 2)
        await mouse.down()
        // The first half was the way to where it starts; a hand sets off slowly from there.
        for (const part of [0.02, 0.04, 0.1, 0.4, 0.7, 1]) {
          await mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
        }
        await mouse.up()
      }),
    /** What it took from the first press until `done`. */
    async toll(done: () => Promise<unknown>): Promise<Toll> {
      await page.waitForTimeout(Math.max(0, next - performance.now()))
      await done()
      return { ...toll, seconds: (performance.now() - start) / 1000 }
    },
  }
}
