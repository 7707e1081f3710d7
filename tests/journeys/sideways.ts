import type { Page } from 'playwright-core'

/** What does not fit in the width of the window, or scrolls sideways; the map itself may. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const map = document.querySelector('[data-testid=map-canvas]')

    function sticksOut(element: Element) {
      const { left, right } = element.getBoundingClientRect()
      return right > width + 1 || left < -1
    }

    function scrollsSideways(element: Element) {
      const { overflowX } = getComputedStyle(element)
      const canScroll = overflowX === 'auto' || overflowX === 'scroll'
      return canScroll && element.scrollWidth > element.clientWidth + 1
    }

    /** What is there for screen readers only lives in one pixel, or beside the window until it is reached. */
    function isInSight(element: Element): boolean {
      const { width: room, right } = element.getBoundingClientRect()
      if (room <= 1 || right <= 0) return false
      return element.parentElement === document.body || isInSight(element.parentElement ?? element)
    }

    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => !map?.contains(element))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => sticksOut(element) || scrollsSideways(element))
      .filter(isInSight)
      .map((element) => element.outerHTML.slice(0, 160))
    const { scrollWidth } = document.documentElement
    return scrollWidth > width ? [`the page is ${scrollWidth} wide`, ...wide] : wide
  })
}
