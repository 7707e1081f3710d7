/** What parts a name from those that belong with it, where each line is “Overleg Noord: wijkteam, school en politie”. */
export const colon = ':'

/** A name and a colon, and behind it what belongs to it. */
const labelled = /^\s*(?:[-–—•·*▪]\s+)?([^:;|,\t]{2,80}?)\s*:\s+(\S.*)$/
/** Behind the colon more than one thing is named. */
const severalNamed = /[,;+&/]|\s(?:en|and)\s/

/** The lines of a text, each cut at the colon behind its name; one without stays whole. */
export function labelledLines(text: string): string[][] {
  return text.split('\n').map((line) => {
    const [, label = '', rest = ''] = labelled.exec(line) ?? []
    return label === '' ? [line.trim()] : [label, rest.trim()]
  })
}

/** Whether a text is as people mail it: more lines with a name, a colon and several names than lines with separators. */
export function hasLabelledLines(text: string): boolean {
  if (text.includes('\t')) return false
  const lines = labelledLines(text)
  const lists = lines.filter(([, rest]) => rest && severalNamed.test(rest)).length
  const others = lines.filter(([line = '', rest]) => !rest && /[,;]\S/.test(line)).length
  return lists > 1 && lists > others
}
