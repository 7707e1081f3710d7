import { SaxesParser } from 'saxes'
import { FileRefused, refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'

export type XmlAttributes = Readonly<Record<string, string>>
/** Names come without their prefix: `x:row` is `row`; those of attributes as they stand, without a prototype. */
export type XmlVisitor = {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const chunkSize = 64 * 1024
const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Tells a visitor what stands in an XML text (bytes are UTF-8), in order. A document type is refused, so nothing
 * is ever expanded or fetched. `part` is what to call the text when it is broken.
 */
export function walkXml(
  source: string | Uint8Array,
  visitor: XmlVisitor,
  { part, onProgress }: { part?: string; onProgress?: ((part: number) => void) | undefined } = {},
): void {
  const found = part ?? null
  const parser = new SaxesParser({ xmlns: false, position: true })
  let depth = 0
  parser.on('doctype', () => refuse('doctype', { found }))
  parser.on('error', () => refuse('broken-xml', { found, row: parser.line }))
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > limits.depth) refuse('too-deep', { found, row: parser.line, limit: limits.depth })
    visitor.open(bare(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    visitor.close?.(bare(name))
  })
  if (visitor.text) {
    parser.on('text', visitor.text)
    parser.on('cdata', visitor.text)
  }
  try {
    const utf8 = new TextDecoder()
    for (let at = 0; at < source.length; at += chunkSize) {
      const piece = source.slice(at, at + chunkSize)
      parser.write(typeof piece === 'string' ? piece : utf8.decode(piece, { stream: true }))
      onProgress?.(Math.min(1, (at + chunkSize) / source.length))
    }
    parser.close()
  } catch (error) {
    if (error instanceof FileRefused) throw error
    refuse('broken-xml', { found })
  }
}
