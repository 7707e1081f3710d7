import { type Network, sidesOf } from '../network.ts'

/** Per node, 0 …: the number of lines it has. */
export function lineCount(network: Network): Float64Array {
  const { offsets } = network
  return Float64Array.from(
    network.ids,
    (_, node) => Number(offsets[node + 1]) - Number(offsets[node]),
  )
}

/**
 * Per node, 0 … 1: its lines as a share of those it could have, d/n_other where seats are the only
 * lines (Borgatti & Everett 1997), else d/(N − 1) (Freeman 1979).
 */
export function degree(network: Network): Float64Array {
  return lineCount(network).map((lines, node) => {
    const possible =
      network.normalisation === 'two-mode' ? sidesOf(network, node).other : network.size - 1
    return possible === 0 ? 0 : lines / possible
  })
}
