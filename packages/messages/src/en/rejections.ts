import type { rejections as dutch } from '../nl/rejections.ts'
import type { Words } from '../words.ts'

export const rejections: Words<typeof dutch> = {
  'already-exists': 'This is on the map already.',
  'not-found': 'This was removed meanwhile, perhaps by somebody else. Nothing has changed.',
  'dangling-reference': 'Something this belongs to was removed meanwhile. Nothing has changed.',
  'invalid-record': 'This cannot be kept as it is. Check the values, and that no text is too long.',
  'not-allowed': 'Your link does not allow you to change this.',
  'nothing-to-undo': 'There is nothing to undo: others have changed this meanwhile.',
  'unknown-change': 'This change can no longer be found.',
  'other-content': 'This change was already stored with other content. Load the page again.',
}
