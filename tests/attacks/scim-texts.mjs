import { signUp, wait } from './support/client.mjs'
import { long, openDirectory, patch, query, searchSchema, user } from './support/directory.mjs'
import { inTurn, sweep } from './support/sweep.mjs'

/** Sends hostile filters, paths and names to the directory interface (SCIM) by each way in. */
export const environment = { VITAE_SCIM: 'yes' }

let directory
const open = async (server) => {
  directory ??= await openDirectory(server)
  return directory
}

/** All ways by which a text reaches a parser of filters, paths or lists of attributes. */
function waysIn(scim, userId, groupId, text) {
  const search = (field, value) => ({ schemas: [searchSchema], [field]: value })
  const path = encodeURIComponent(text.toWellFormed())
  return [
    ...['Users', 'Groups'].flatMap((kind) =>
      [
        'filter',
        'attributes',
        'excludedAttributes',
        'sortBy',
        'sortOrder',
        'startIndex',
        'count',
      ].map((name) => () => scim(`/${kind}${query(name, text)}`)),
    ),
    () => scim(`/Users/${userId}${query('attributes', text)}`),
    () => scim(`/Groups/${groupId}${query('excludedAttributes', text)}`),
    () => scim(`/Users/${path}`),
    () => scim(`/${path}`),
    () => scim(`/Schemas/${path}`),
    () => scim(`/ResourceTypes/${path}`),
    ...['/Users/.search', '/Groups/.search', '/.search'].flatMap((at) => [
      () => scim(at, 'POST', search('filter', text)),
      () => scim(at, 'POST', search('attributes', [text])),
      () => scim(at, 'POST', search('excludedAttributes', [text])),
      () => scim(at, 'POST', search('sortBy', text)),
    ]),
    ...[`/Users/${userId}`, `/Groups/${groupId}`].flatMap((at) => [
      () => scim(at, 'PATCH', patch({ op: 'replace', path: text, value: 'x' })),
      () => scim(at, 'PATCH', patch({ op: 'replace', path: `emails[${text}].value`, value: 'x' })),
      () => scim(at, 'PATCH', patch({ op: 'remove', path: `members[${text}]` })),
      () => scim(at, 'PATCH', patch({ op: text, path: 'displayName', value: 'x' })),
      () => scim(at, 'PATCH', patch({ op: 'add', value: { [text]: 'x' } })),
      () =>
        scim(
          at,
          'PATCH',
          JSON.stringify(patch({ op: 'add', value: {} })).replace(
            '{}',
            `{"__proto__":{"x":1},"constructor":{"prototype":{"y":1}}}`,
          ),
        ),
    ]),
    () => scim('/Users', 'POST', user(`proto-${Math.random()}`, { [text]: { x: 1 } })),
    () => scim('/Users', 'POST', user(text)),
    () => scim('/Groups', 'POST', { displayName: text, members: [{ value: text }] }),
  ]
}

async function makePair(scim) {
  const person = await scim('/Users', 'POST', user(`pair-${Math.random()}@example.org`))
  const group = await scim('/Groups', 'POST', { displayName: `Pair ${Math.random()}`, members: [] })
  return [person.json?.id, group.json?.id]
}

const polluting = [
  '__proto__.x pr',
  'constructor.keys pr',
  'constructor.prototype.x pr',
  'userName[__proto__.x pr]',
  'emails[__proto__.x eq "a"].value',
  '__proto__',
  'constructor.prototype',
  'emails.__proto__.x',
  'urn:ietf:params:scim:schemas:core:2.0:User:__proto__.x',
  'toString pr',
  'name.__proto__ pr',
  'hasOwnProperty',
  'name.constructor.prototype.z',
  '__PROTO__.x pr',
  'valueOf.call pr',
  'emails[constructor.name eq "x"]',
]

const growing = [
  ...[34, 60, 400, 3000].map((count) => `userName eq "${'\\'.repeat(count)}`),
  ...[60, 3000].map((count) => `userName eq "${'\n'.repeat(count)}`),
  long('('),
  long('not ('),
  long('['),
  long('a.'),
  long('userName eq "a" or ', 490),
  `${long('not (', 240)}a pr`,
  long('emails['),
  long('"'),
  long('\\"'),
  long('a'),
  long(' '),
  long('1'),
  `userName eq ${'1'.repeat(400)}`,
  `userName eq 1e${'9'.repeat(300)}`,
  `userName eq -${'0'.repeat(400)}`,
  long('userName,'),
  long('urn:'),
  long('::'),
  `meta.created gt "${'9'.repeat(300)}"`,
  `userName co "${'a'.repeat(450)}`,
  long('a eq '),
  long('\u0000'),
  long('\ud83d'),
  long('%', 3000),
  long('userName pr and (', 480),
  `${'('.repeat(240)}userName pr${')'.repeat(240)}`,
]

export const checks = [
  {
    name: 'names of prototypes change nothing for others',
    async run({ server, neighbour }) {
      const { scim } = await open(server)
      const other = await signUp(server)
      const wrong = []
      let count = 0
      for (const text of polluting) {
        const pair = await makePair(scim)
        for (const act of waysIn(scim, ...pair, text)) {
          const answer = await act()
          count++
          if (answer.status >= 500 || answer.status === 0) wrong.push(`${text}: ${answer.status}`)
          if (answer.status === 429) await wait(1000)
        }
        await other.signIn(other.email)
        await scim(`/Users/${pair[0]}`, 'DELETE')
        await scim(`/Groups/${pair[1]}`, 'DELETE')
        const saved = await neighbour.measureAlone(150)
        if (saved.failed > 0) wrong.push(`${text}: the neighbour got ${saved.statuses.join(', ')}`)
      }
      return { ok: wrong.length === 0, detail: [`${count} requests`, ...wrong].join('; ') }
    },
  },
  {
    name: 'no text in any of its ways in holds the server',
    async run({ server, neighbour }) {
      const attacks = []
      for (const [index, text] of growing.entries()) {
        if (index % 8 === 0) directory = await openDirectory(server)
        const { scim } = directory
        const pair = await makePair(scim)
        attacks.push([JSON.stringify(text.slice(0, 24)), () => inTurn(waysIn(scim, ...pair, text))])
      }
      return sweep(neighbour, attacks)
    },
  },
]
