import { refuse } from '../file/file-problem.ts'
import { limits } from '../file/limits.ts'
import { walkXml } from '../xml/walk-xml.ts'
import type { ZipFile } from '../zip/read-zip.ts'
import { formatCode } from './shown-value.ts'

export type SheetPart = {
  readonly name: string
  readonly isHidden: boolean
  /** The part of the zip file with its cells; null when the workbook does not say. */
  readonly path: string | null
}
export type WorkbookParts = {
  readonly sheets: readonly SheetPart[]
  readonly is1904: boolean
  readonly strings: readonly string[]
  /** By the number that a cell carries: the code of its number format. */
  readonly formats: readonly string[]
}

/** Text in XML may hold any character as _x000D_. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = [...from.split('/').slice(0, -1), ...target.split('/')]
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

type Relation = { readonly type: string; readonly path: string }

function relationsOf(zip: ZipFile, part: string): ReadonlyMap<string, Relation> {
  const at = part.lastIndexOf('/') + 1
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
  const relations = new Map<string, Relation>()
  const bytes = zip.read(name)
  if (!bytes) return relations
  const open = (
    tag: string,
    { Id = '', Type = '', Target = '' }: Readonly<Record<string, string>>,
  ) => {
    if (tag !== 'Relationship') return
    const type = Type.slice(Type.lastIndexOf('/') + 1)
    relations.set(Id, { type, path: resolve(part, Target) })
  }
  walkXml(bytes, { open }, { part: name })
  return relations
}

function readStrings(bytes: Uint8Array | null): string[] {
  const strings: string[] = []
  if (!bytes) return strings
  let [text, isText, isPhonetic] = ['', false, false]
  walkXml(
    bytes,
    {
      open: (name) => {
        if (name === 'si') text = ''
        if (name === 'rPh') isPhonetic = true
        isText = name === 't' && !isPhonetic
      },
      text: (part) => {
        if (isText) text += part
      },
      close: (name) => {
        if (name === 't') isText = false
        if (name === 'rPh') isPhonetic = false
        if (name === 'si') strings.push(unescapeText(text))
        if (strings.length > limits.cells) refuse('too-many-items', { limit: limits.cells })
      },
    },
    { part: 'sharedStrings.xml' },
  )
  return strings
}

function readFormats(bytes: Uint8Array | null): string[] {
  const own = new Map<number, string>()
  const ids: number[] = []
  if (!bytes) return []
  let isInCellFormats = false
  walkXml(
    bytes,
    {
      open: (name, { numFmtId = '0', formatCode: code = '' }) => {
        if (name === 'cellXfs') isInCellFormats = true
        if (name === 'numFmt') own.set(Number(numFmtId), code)
        if (name === 'xf' && isInCellFormats) ids.push(Number(numFmtId))
      },
      close: (name) => {
        if (name === 'cellXfs') isInCellFormats = false
      },
    },
    { part: 'styles.xml' },
  )
  return ids.map((id) => formatCode(id, own))
}

function mainPart(zip: ZipFile): string {
  const relations = [...relationsOf(zip, '').values()]
  const main = relations.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  return zip.names.includes(main) ? main : refuse('no-workbook')
}

/** Which sheets a workbook has, and what their cells refer to. */
export function readWorkbookParts(zip: ZipFile): WorkbookParts {
  const main = mainPart(zip)
  const bytes = zip.read(main) ?? refuse('no-workbook')
  const relations = relationsOf(zip, main)
  const sheets: SheetPart[] = []
  let is1904 = false
  walkXml(
    bytes,
    {
      open: (tag, attributes) => {
        if (tag === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
        if (tag !== 'sheet') return
        const { name = '', state = 'visible' } = attributes
        const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
        const relation = relations.get(id)
        if (relation && relation.type !== 'worksheet') return
        sheets.push({ name, isHidden: state !== 'visible', path: relation?.path ?? null })
        if (sheets.length > limits.sheets) refuse('too-many-items', { limit: limits.sheets })
      },
    },
    { part: main },
  )
  const partOf = (type: string): Uint8Array | null => {
    const relation = [...relations.values()].find((each) => each.type === type)
    return relation ? zip.read(relation.path) : null
  }
  if (sheets.length === 0) refuse('no-workbook')
  const strings = readStrings(partOf('sharedStrings'))
  return { sheets, is1904, strings, formats: readFormats(partOf('styles')) }
}
