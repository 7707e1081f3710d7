/**
 * Advance widths in hundredths of an em of Atkinson Hyperlegible Next, regular, read from the font
 * file itself, so that a label has the same size in a browser, in a PDF and in a test without fonts.
 */
const widths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    16: "'",
    21: '.,:;',
    25: 'ijïí|`',
    28: 'l !"()f',
    34: '[]{}trI/\\-_',
    45: 'yvzs1',
    49: '*ck?xç',
    51: '7Ja',
    54: 'Leuëéèêüäáàâ<>^–2',
    57: 'hnoóöòñFTdgY~',
    59: 'EbpqPSV35$',
    61: '4BRZ690+',
    64: '8XAKC=#D',
    69: 'GHNUOw…',
    75: 'Q&@M',
    92: 'mW%—',
  }).flatMap(([width, characters]) =>
    [...characters].map((each) => [each, Number(width)] as const),
  ),
)

/** Bold type runs this much wider than regular, averaged over the example's own labels. */
const boldFactor = 1.09
/** An unknown letter counts as a wide one: a label may get too much room, never too little. */
const unknownWidth = 70

/** How wide one line of text is, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  let hundredths = 0
  for (const character of text) hundredths += widths.get(character) ?? unknownWidth
  return (hundredths / 100) * fontSize * (isBold ? boldFactor : 1)
}
