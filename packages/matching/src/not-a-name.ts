import { nameWords } from '@webwijzer/domain/name-words'
import type { NotNamedReason } from './piles.ts'
import { readableCell } from './readable-cell.ts'

const cells: readonly (readonly [NotNamedReason, RegExp])[] = [
  [
    'ditto',
    /^(?:["'〃]+|[-–—]*\s*["〃]\s*[-–—]*|idem|id\.?|dito|ditto|zelfde|same|zie (?:hier)?boven)$/i,
  ],
  [
    'error',
    /^#(?:n\/?[abv]|naam|name|ref|verw|waarde|value|div\/0|deel\/0|getal|num|leeg|null)[!?]?/i,
  ],
  ['total', /^(?:sub)?(?:totaal|total)\b|^(?:aantal|som|sum|count)\b\s*:?\s*\d*$/i],
  [
    'reference',
    /^(?:zie|see|vgl\.?)\s+(?:ook\s+|de\s+|het\s+|the\s+)?(?:foto|photo|flip|flap|bijlage|blad|pagina|rij|sheet|page|p\.|vel|ander|andere|vorig|volgend|achterkant|ommezijde|onder|hieronder|lijst|mail|list|other|previous|next|below)/i,
  ],
  [
    'nothing',
    /^(?:geen|niemand|n\.?v\.?t\.?|none|nobody|nvt|n\/a|onbekend|unknown|geen idee|leeg)$/i,
  ],
  [
    'heading',
    /:$|^(?:(?:in)?formee?le?|overige?n?|diversen?|(?:in)?formal|others?)(?:\s+(?:partijen|organisaties|clubs|netwerk|parties|network))?$/i,
  ],
]

/** What a cell is that names nobody: a ditto mark, a total, an error of the spreadsheet; null when it may be a name. */
export function notAName(text: string): NotNamedReason | null {
  const cell = readableCell(text)
  const found = cells.find(([, pattern]) => pattern.test(cell))
  if (found) return found[0]
  return nameWords(cell).some((word) => /\p{L}/u.test(word)) ? null : 'nothing'
}

const meetingWord = /(?:overleg|overleggen|vergadering|werkgroep|stuurgroep|regiegroep|meeting)$/
const functionWords = new Set(
  `wijkagent jeugdagent leerkracht leraar lerares juf meester mentor zorgcoordinator conrector directeur
   wethouder burgemeester beleidsmedewerker projectleider coordinator vrijwilliger vrijwilligers
   jeugdarts schoolarts jeugdverpleegkundige wijkverpleegkundige praktijkondersteuner brugfunctionaris
   begeleider consulent casemanager gezinscoach budgetcoach ambtenaar teacher doctor nurse police
   officer volunteer volunteers manager`.split(/\s+/),
)

/** A greeting, or so many words up to a full stop that they are no name. */
const sentence =
  /^(?:hoi|hallo|hi|beste|geachte|dag|dear|hello)\s[^,;]{1,40}[,!]?$|^(?:(?:met )?(?:vriendelijke|hartelijke|kind) )?(?:groet|groetjes|groeten|regards)\b[^;]{0,40}$|^(?:\S+\s+){7,}\S+[.!?]$/i

/** Whether a text that names nobody on the map is a sentence, such as those round a list in a mail. */
export const isSentence = (text: string): boolean => sentence.test(text)

/** Whether a name that nobody on the map has is that of a meeting or of somebody's work. */
export function kindOfUnknown(text: string): 'table' | 'function' | null {
  const words = nameWords(text)
  if (words.some((word) => meetingWord.test(word))) return 'table'
  return words.length <= 2 && words.some((word) => functionWords.has(word)) ? 'function' : null
}
