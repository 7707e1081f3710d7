import type { collectionNames, Kind, Rec } from '@webwijzer/domain/records'
import type { Page } from 'playwright-core'

type Collections = {
  [K in Exclude<Kind, 'map'> as (typeof collectionNames)[K]]: readonly Rec<K>[]
}

/** The map as the server has it, asked by the page itself and so with the rights of who looks. */
export async function stateOf(page: Page): Promise<Collections> {
  return page.evaluate(async () => {
    const [, , map] = location.pathname.split('/')
    const response = await fetch(`/api/maps/${map}`)
    return response.json()
  })
}
