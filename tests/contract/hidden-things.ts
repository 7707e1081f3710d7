import { creation } from './api-server.ts'

/** What may not be read. */
export const mark = 'Zuurkool-7f3a'

/** Things that carry the mark wherever the coalition may not look. */
export const hidden = [
  creation('field', { id: 'secret', name: `${mark} veld`, kind: 'organisation' }),
  creation('organisation', {
    id: 'o1',
    name: 'Taalhuis',
    remark: mark,
    informWish: mark,
    fields: { secret: mark },
  }),
  creation('organisation', { id: 'o2', name: 'Voedselbank' }),
  creation('consultationTable', { id: 't1', name: 'Armoedepact', remark: mark }),
  creation('programme', { id: 'p1', name: 'Kansrijk', remark: mark }),
  creation('seat', { id: 't1~o1', table: 't1', organisation: 'o1', remark: mark }),
  creation('link', {
    id: 'l1',
    from: 'o1',
    to: 'o2',
    goesWell: mark,
    canImprove: mark,
    agreement: mark,
    remark: mark,
  }),
  creation('participant', { id: 'd1', firstName: mark, function: mark, email: mark }),
  creation('nomination', {
    id: 'n1',
    organisation: 'o1',
    sentence: mark,
    reason: mark,
    nominator: 'd1',
  }),
  creation('nomination', { id: 'n2', typedName: mark, function: mark }),
  creation('webber', {
    id: 'w1',
    organisation: 'o1',
    status: 'confirmed',
    consent: 'ask',
    reason: mark,
  }),
  creation('webber', {
    id: 'w2',
    organisation: 'o2',
    status: 'proposed',
    consent: 'yes',
    function: mark,
  }),
  creation('observation', { id: 'v1', observationKind: 'standsOut', text: mark }),
  creation('observation', {
    id: 'v2',
    observationKind: 'missing',
    text: mark,
    audience: 'coalition',
    sensitive: true,
  }),
  creation('observation', {
    id: 'v3',
    observationKind: 'mapUse',
    text: 'Open',
    audience: 'coalition',
    followUp: mark,
    owner: mark,
  }),
  creation('view', {
    id: 'vw1',
    name: 'Uit Kumu',
    rules: [{ kind: 'organisation', field: null, value: mark, colour: '#336699' }],
  }),
]
