import type { explanations as dutch } from '../nl/explanations.ts'
import type { Words } from '../words.ts'

export const explanations: Words<typeof dutch> = {
  map: {
    what: 'This map shows who sits at a table with whom. A circle is an organisation. A square is a table. A line means: these two have to do with each other. The map was made by the people in the room, so it is never quite finished.',
    howToRead:
      'Do not begin with the numbers. Look together first. What stands out? Whom do you miss? Is this what you see every day?',
    place:
      'The place on the screen means nothing. The middle is not more important than the edge. You may move the circles.',
  },
  numbers: {
    seats:
      'Seats at tables: at how many tables does this organisation sit? Many seats mean that somebody hears a lot. They can also mean that somebody has little time left.',
    lines:
      'Lines (degree): with how many other organisations is this organisation directly connected? Mind: whoever sits at one very large table gets many lines at once. That does not mean they know each other well.',
    connects:
      'Connects groups (betweenness): how often is this organisation on the shortest way between two others? When this number is high, much passes through this organisation. That helps while it can be reached. It is a weak spot when it falls away.',
    soleLink:
      'Sole link: when this organisation falls away, others come loose from the rest. That is no compliment and no fault. It is a reason to make a second line together.',
    closeness:
      'Close to everybody (closeness): how many steps is it on average to all other organisations? Whoever is close hears news soon. In a small municipality these numbers are often near each other. Then comparing makes little sense.',
    busyNeighbours:
      'Busy neighbours (eigenvector): is this organisation connected with organisations that have many lines themselves? This number often resembles the number of lines. You can usually skip it.',
    twoSteps:
      'In two steps: what part of the map does this organisation reach through at most one other?',
    domains:
      'Different domains: with how many kinds of organisations does this organisation work? Think of school, care, money and church. Whoever knows many kinds can often show the way.',
    groups:
      'Groups: organisations that have lines mostly among themselves get the same colour. The computer makes a division. Another division may be good too.',
    density:
      'How full is the map: what part of all possible lines is there? Full is not always good. Not everybody has to know everybody.',
    largeTable: (table, count) =>
      `There is a large table on this map: ${table}, with ${count} organisations. Without it the map looks different. Look at it once without.`,
  },
  limits: {
    title: 'What does this map not say?',
    points: [
      'The map does not say who does good or bad work. An organisation with few lines can matter a great deal to a family.',
      'The map does not say whether working together is pleasant. A line only means: there is contact.',
      'The map only shows what was written down. Whoever was not in the room gets fewer lines. Whoever makes the map often gets more.',
      'Informal help is often too small on it. Neighbours, mothers and volunteers have few meetings. Yet they help a lot.',
      'A high number can also be a warning. Perhaps everything ends up with one person.',
      'The numbers are not meant for grants, assessment or cuts. Do not use them for that.',
      'A webber is often a person. People change jobs. So check the list regularly.',
    ],
    short: 'This is no report mark. It is the beginning of a conversation.',
  },
  sensitive: {
    title: 'Before you show the screen',
    points: [
      'Today an organisation may hear that something does not go well. Say so beforehand. Say why too: we want working together to become easier.',
      'Do not show criticism of an organisation on the large screen. Discuss it with that organisation first.',
      'Talk about the line, not about the person. Ask: what is needed to make this line better?',
      'Turn criticism into an agreement. Who does what, and when?',
      'Ask somebody who is named as a webber whether they want that too. No is a good answer.',
      'Does a small organisation stand alone? Ask: how can we connect to them?',
    ],
  },
}
