const errors = new Set(
  [
    '#NAAM?',
    '#VERW!',
    '#WAARDE!',
    '#DEEL/0!',
    '#N/B',
    '#LEEG!',
    '#GETAL!',
    '#OVERLOOP!',
    '#BEREKEN!',
    '#VELD!',
    '#NAME?',
    '#REF!',
    '#VALUE!',
    '#DIV/0!',
    '#N/A',
    '#NULL!',
    '#NUM!',
    '#SPILL!',
    '#CALC!',
    '#FIELD!',
  ].map((error) => error.toLowerCase()),
)

/** Whether a cell shows that a formula failed, in Dutch or English: `#NAAM?`, `#REF!`. */
export const isFormulaError = (text: string): boolean => errors.has(text.trim().toLowerCase())

/** What was typed, when it was text that Excel took for a formula because it began with a mark: `-eten`. */
export function typedText(formula: string): string | null {
  const isWords = /^[-+@]?[\p{L}][\p{L}\p{M}\s’'.,&/-]*$/u.test(formula)
  return isWords && !/^[A-Z]{1,3}$/.test(formula) ? formula : null
}
