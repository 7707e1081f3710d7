import type { importingGraph as nl } from '../nl/importing-graph.ts'
import type { Words } from '../words.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** Files of Kumu and other networks, and of Webwijzer itself. */
export const importingGraph: Words<typeof nl> = {
  title: (file) => `What becomes what from ${file}?`,
  found: (nodes, lines, source) =>
    `A network from ${source}, with ${counted(nodes, 'element', 'elements')} and ${counted(lines, 'line', 'lines')}.`,
  sources: { kumu: 'Kumu', graphml: 'GraphML', gexf: 'GEXF', json: 'JSON' },
  typesTitle: 'Kinds of elements',
  typesHint: 'Webwijzer made a proposal. See whether it is right.',
  typeLabel: (type) => `What does ${type} become?`,
  noType: 'Without a kind',
  examples: (count, names) => `${count} times: ${names}`,
  targets: {
    organisation: 'Organisation',
    consultationTable: 'Consultation table',
    programme: 'Programme',
    skip: 'Leave out',
  },
  exceptions: 'Other than their kind, because of their name',
  linesTitle: 'Kinds of lines',
  linesHint:
    'A line between an organisation and a consultation table becomes a seat. A line with a programme becomes taking part. For lines between organisations you can choose.',
  lineKind: (type) => `What does a line of kind ${type} mean?`,
  lineTargets: { link: 'Link, kind unknown', skip: 'Leave out' },
  mapsTitle: 'Drawings',
  mapsHint: 'Each drawing that you choose becomes a view with the places as they were.',
  mapLabel: (name, count) => `${name} (${count} elements)`,
  trash: (count) =>
    count === 1
      ? 'Also take the one element that lies in Kumu’s trash'
      : `Also take the ${count} elements that lie in Kumu’s trash`,
  becomes: 'What happens when you take this over',
  amongOthers:
    'There is something on this map already. So you compare the network with the map first. Then you see for each element whether it is on it already. Until then nothing changes.',
  lead: 'Nothing is on the map yet. Choose for each element what happens with it. The lines go with their elements. Your choices are kept in this browser.',
  back: 'Back to the kinds',
  elementsSay: (numbers) => `element ${numbers}`,
  sheet: {
    organisation: 'Organisation',
    consultationTable: 'Consultation table',
    programme: 'Programme',
    type: 'Kind',
    description: 'Description',
    neighbours: 'Line with',
  },
  family: {
    dropped: 'This element does not come along, and neither do its lines.',
    emptied: 'This text does not come along. The rest stays.',
  },
  goneBefore: (count) =>
    `${counted(count, 'element', 'elements')} seemed to be about a family. Those are kept nowhere.`,
  leftOutTitle: (count) => `What cannot come along: ${count}`,
  leftOutNone: 'Everything in the file can come along.',
  leftOutFamily: 'Seems to be about a family.',
  leftOutRow: (what, reason) => `${what}: ${reason}`,
  leftOutGroup: (reason, count) => `${reason} ${count} ${count === 1 ? 'time' : 'times'}.`,
  leftOutMore: (count) => `And ${count} more. Download the list to see everything.`,
  copy: 'Copy this list',
  copied: 'The list was copied.',
  notCopied: 'Copying did not work. Download the list.',
  download: 'Download this list',
  fileName: 'left-out.txt',
  parts: {
    node: 'element',
    line: 'line',
    loop: 'loop',
    map: 'drawing',
    view: 'view',
    sheet: 'sheet',
    project: 'project',
  },
  unnamed: 'without a name',
  ours: {
    title: (file) => `${file} is a map of Webwijzer`,
    holds: (things) => `In it are ${things}.`,
    intoEmpty: 'This map is still empty. Everything in the file comes on it just as it is.',
    notEmpty:
      'There is something on this map already. A map of Webwijzer fits on an empty map only: otherwise everything gets mixed up.',
    newMap: 'Make a new map of it',
    mayNot: 'Ask who can make a new map to open this file there.',
  },
}
