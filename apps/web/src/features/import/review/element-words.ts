import type { Messages } from '@webwijzer/messages/messages'
import { isNetwork, type Reviewed } from '../graph/network-plan.ts'
import { elementNumbers } from '../graph/network-sheet.ts'

/** How it is said where in the file something stands: a row, or in a network without rows which element. */
export const elementWords = (
  review: Reviewed,
  { importing }: Messages,
): ((numbers: string) => string) =>
  isNetwork(review) && !elementNumbers(review.network.graph).areRows
    ? importing.graph.elementsSay
    : importing.review.rowsSay
