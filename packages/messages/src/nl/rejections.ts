import type { RejectionCode } from '@webwijzer/domain/rejection'

/** Why a change was refused, as a sentence; a code without one does not compile. */
export const rejections = {
  'already-exists': 'Dit staat al op de kaart.',
  'not-found': 'Dit is intussen weggehaald, misschien door iemand anders. Er is niets veranderd.',
  'dangling-reference': 'Iets waar dit bij hoort, is intussen weggehaald. Er is niets veranderd.',
  'invalid-record':
    'Dit kan zo niet worden bewaard. Kijk of alles klopt, en of de tekst niet te lang is.',
  'not-allowed': 'Met jouw link kun je dit niet wijzigen.',
  'nothing-to-undo': 'Er is niets om ongedaan te maken: anderen hebben dit intussen veranderd.',
  'unknown-change': 'Deze wijziging is niet meer te vinden.',
  'other-content': 'Deze wijziging was al anders opgeslagen. Laad de pagina opnieuw.',
} satisfies Record<RejectionCode, string>
