// Dutch words as they sound: who writes by ear writes “consultatieburo”, “kansreike start”, “kadoowinkel”.

/** Spellings of one sound, longer ones first; applied in this order to a word without accents. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/eaux?$|eau/g, 'o'],
  [/sch(?=$|s)/g, 's'],
  [/ts?ie(?=f|$|s$)/g, 'si'],
  [/ie/g, 'i'],
  [/(?:ij|ei|y)/g, 'y'],
  [/(?:ou|au)w?/g, 'w'],
  [/ch|g/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ks|x/g, 'x'],
  [/c(?=[eiy])/g, 's'],
  [/[ckq]+u?/g, 'k'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/dt?$|t$/g, 't'],
  [/b$/g, 'p'],
  [/(.)\1+/g, '$1'],
  [/h(?!\w)/g, ''],
]

/** A key that is equal for words that sound alike in Dutch. */
export function dutchSound(word: string): string {
  return sounds.reduce((heard, [spelling, sound]) => heard.replace(spelling, sound), word)
}
