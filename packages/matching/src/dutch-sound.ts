// Dutch words as they sound: who writes by ear writes “consultatieburo”, “kansreike start”, “kadoowinkel”.

/**
 * Spellings of one sound, longer ones first; applied in this order to a word without accents. Where a spelling always
 * has the same letters in it, a word without those is not searched.
 */
const sounds: readonly (readonly [spelling: RegExp, sound: string, always?: string])[] = [
  [/eaux?$|eau/g, 'o', 'eau'],
  [/sch(?=$|s)/g, 's', 'sch'],
  [/ts?ie(?=f|$|s$)/g, 'si', 'ie'],
  [/ie/g, 'i', 'ie'],
  [/(?:ij|ei|y)/g, 'y'],
  [/(?:ou|au)w?/g, 'w', 'u'],
  [/ch|g/g, 'g'],
  [/ph/g, 'f', 'ph'],
  [/th/g, 't', 'th'],
  [/ks|x/g, 'x'],
  [/c(?=[eiy])/g, 's', 'c'],
  [/[ckq]+u?/g, 'k'],
  [/z/g, 's', 'z'],
  [/v/g, 'f', 'v'],
  [/dt?$|t$/g, 't'],
  [/b$/g, 'p'],
  [/(.)\1+/g, '$1'],
  [/h(?!\w)/g, '', 'h'],
]

/** A key that is equal for words that sound alike in Dutch. */
export function dutchSound(word: string): string {
  let heard = word
  for (const [spelling, sound, always] of sounds)
    if (always === undefined || heard.includes(always)) heard = heard.replace(spelling, sound)
  return heard
}
