import PDFDocument from 'pdfkit'
import type { FontName, Measure } from './wrap-text.ts'

export type Doc = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement
type Bookmark = ReturnType<PDFKit.PDFOutline['addItem']>

/** Where a chapter starts, for the contents. */
export type ChapterStart = { readonly title: string; readonly page: number; readonly name: string }

/** A document while it is written: the pen (`y`), the page, and the element that what is written belongs to. */
export type Paper = {
  readonly doc: Doc
  readonly measure: Measure
  readonly root: Element
  readonly chapters: ChapterStart[]
  /** The open bookmark of every level, the outline itself first. */
  readonly bookmarks: Bookmark[]
  parent: Element
  y: number
}

export type Fonts = Readonly<Record<FontName, Uint8Array>>

export type PaperOptions = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: string
  readonly madeAt: Date
  readonly fonts: Fonts
}

/** What the typings of pdfkit do not know yet: PDF/UA as a subset. */
type Options = Omit<PDFKit.PDFDocumentOptions, 'subset'> & { subset: 'PDF/UA' }

const sides = { left: 64, right: 64, top: 60, bottom: 64 } as const
const wideSides = { left: 40, right: 40, top: 40, bottom: 46 } as const

/** A new accessible document without a page: tagged, with its language, title and own fonts. */
export function openPaper(options: PaperOptions): Paper {
  const settings: Options = {
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: options.language,
    info: {
      Title: forMetadata(options.title),
      Author: forMetadata(options.author),
      Subject: forMetadata(options.subject),
      Creator: 'Webwijzer',
      Producer: 'Webwijzer',
      CreationDate: options.madeAt,
    },
  }
  const doc = new PDFDocument(settings as unknown as PDFKit.PDFDocumentOptions)
  for (const [name, bytes] of Object.entries(options.fonts)) doc.registerFont(name, bytes)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const measure: Measure = (text, font, size) => doc.font(font).fontSize(size).widthOfString(text)
  return { doc, measure, root, parent: root, chapters: [], bookmarks: [doc.outline], y: 0 }
}

/** pdfkit writes these words into XML as they are, so signs that mean something there are replaced. */
function forMetadata(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '+')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
}

export type PageKind = 'text' | 'map'

/** Starts a page: A4 upright for text, A3 on its side for the map. */
export function newPage(paper: Paper, kind: PageKind = 'text'): void {
  const isMap = kind === 'map'
  // Margins of zero: this package breaks pages itself.
  paper.doc.addPage({
    size: isMap ? 'A3' : 'A4',
    layout: isMap ? 'landscape' : 'portrait',
    margin: 0,
  })
  paper.y = frameOf(paper).top
}

/** The part of the current page that is written on. */
export function frameOf({ doc: { page } }: Paper) {
  const { left, right, top, bottom } = page.width > page.height ? wideSides : sides
  return { x: left, width: page.width - left - right, top, bottom: page.height - bottom }
}

export function roomLeft(paper: Paper): number {
  return frameOf(paper).bottom - paper.y
}

export function pageNumber({ doc }: Paper): number {
  const { start, count } = doc.bufferedPageRange()
  return start + count
}

/** What the typings of pdfkit do not know yet: the scope of a table's heading, the place of a figure. */
export type ElementOptions = PDFKit.Mixins.StructureElementOptions & {
  scope?: 'Column' | 'Row'
  bbox?: [number, number, number, number]
  placement?: 'Block'
}

/** Opens an element under the current one, writes what belongs to it, and closes it. */
export function within(
  paper: Paper,
  tag: string,
  write: (element: Element) => void,
  options: ElementOptions = {},
): void {
  const { parent } = paper
  const element = paper.doc.struct(tag, options)
  parent.add(element)
  paper.parent = element
  write(element)
  paper.parent = parent
  element.end()
}

/** Drawn, but never read aloud: lines, backgrounds, page numbers. */
export function asArtifact(
  { doc }: Paper,
  draw: () => void,
  type: 'Layout' | 'Pagination' = 'Layout',
) {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

/** The finished document. */
export async function closePaper({ doc, root }: Paper): Promise<Uint8Array> {
  root.end()
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  doc.end()
  await ended
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
