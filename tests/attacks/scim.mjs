import { send, signUp, wait } from './support/client.mjs'
import { compare } from './support/neighbour.mjs'
import { inTurn, sweep } from './support/sweep.mjs'

/** Attacks the directory interface (SCIM) with the token of a workspace that anybody may create. */
export const environment = { VITAE_SCIM: 'yes' }

const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User'
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const searchSchema = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'

async function openDirectory(server) {
  const owner = await signUp(server)
  const workspace = await owner.ask('/api/v1/workspaces', 'POST', { name: 'School' })
  const { id } = workspace.json
  const made = await owner.ask(`/api/v1/workspaces/${id}/provisioning-token`, 'POST')
  const authorization = `Bearer ${made.json.token}`
  const scim = (path, method = 'GET', body = undefined) =>
    send(server, `/api/scim/v2${path}`, {
      method,
      body,
      address: owner.address,
      headers: { authorization, 'content-type': 'application/scim+json' },
    })
  return { owner, id, scim }
}

const user = (name, more = {}) => ({ schemas: [userSchema], userName: name, ...more })
const patch = (...operations) => ({ schemas: [patchSchema], Operations: operations })
const query = (name, text) => `?${name}=${encodeURIComponent(text.toWellFormed())}`

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

const long = (unit, length = 7000) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
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

async function fill(scim, count, size) {
  const ids = []
  for (let first = 0; first < count; first += 10) {
    const made = await Promise.all(
      Array.from({ length: Math.min(10, count - first) }, (_, index) =>
        scim(
          '/Users',
          'POST',
          user(`u${first + index}@example.org`, { displayName: 'x'.repeat(size) }),
        ),
      ),
    )
    ids.push(...made.flatMap(({ json }) => (json?.id ? [json.id] : [])))
  }
  return ids
}

checks.push(
  {
    name: 'full directories with heavy filters and changes do not delay others',
    async run({ server, neighbour }) {
      const { scim } = await openDirectory(server)
      const ids = await fill(scim, 100, 300)
      const members = ids.map((value) => ({ value }))
      const group = await scim('/Groups', 'POST', { displayName: 'All', members })
      const heavy = `emails[value co "a" and not (type eq "b")] or ${long('displayName co "xxy" or ', 420)}userName pr`
      const conditions = long('value eq "a" or ', 48)
      const operations = Array.from({ length: 500 }, (_, index) => ({
        op: 'remove',
        path: `members[${conditions}value eq "${index}"]`,
      }))
      const adding = Array.from({ length: 500 }, () => ({
        op: 'add',
        path: 'members',
        value: members.slice(0, 60),
      }))
      const attacks = [
        [
          'list with a heavy filter',
          () =>
            Promise.all(
              Array.from({ length: 8 }, () => scim(`/Users${query('filter', heavy)}&count=500`)),
            ),
        ],
        [
          '500 operations on 500 members',
          () => scim(`/Groups/${group.json?.id}`, 'PATCH', patch(...operations)),
        ],
        [
          '500 additions of 60 members',
          () => scim(`/Groups/${group.json?.id}`, 'PATCH', patch(...adding)),
        ],
        [
          'search of all',
          () =>
            Promise.all(
              Array.from({ length: 8 }, () =>
                scim('/.search', 'POST', { schemas: [searchSchema], filter: heavy, count: 500 }),
              ),
            ),
        ],
      ]
      const result = await sweep(neighbour, attacks)
      return { ...result, detail: `${ids.length} users; ${result.detail}` }
    },
  },
  {
    name: 'a loop of lists of a full directory does not delay others',
    async run({ server, neighbour }) {
      const { scim } = await openDirectory(server)
      await fill(scim, 100, 300)
      return compare(neighbour, async () => {
        const answers = await Promise.all(
          Array.from({ length: 60 }, () => scim('/Users?count=500')),
        )
        return `${answers.filter(({ status }) => status === 200).length} of 60 served`
      })
    },
  },
  {
    name: 'stored texts are bounded',
    async run({ server }) {
      const { scim } = await openDirectory(server)
      const wrong = []
      const tooMuch = {
        'name of 250 kB': user('a'.repeat(250_000)),
        'displayName of 250 kB': user('b', { displayName: 'a'.repeat(250_000) }),
        'externalId of 5 kB': user('c', { externalId: 'a'.repeat(5000) }),
        '200 addresses': user('d', {
          emails: Array.from({ length: 200 }, (_, index) => ({ value: `${index}@example.org` })),
        }),
        'address of 5 kB': user('e', { emails: [{ value: `${'a'.repeat(5000)}@example.org` }] }),
        NUL: user('f\u0000'),
        'bidirectional control': user('g\u202e'),
        'names of 5 kB': user('h', {
          name: { familyName: 'a'.repeat(5000), givenName: 'a'.repeat(5000) },
        }),
      }
      for (const [name, body] of Object.entries(tooMuch)) {
        const answer = await scim('/Users', 'POST', body)
        if (answer.status >= 500) wrong.push(`${name}: ${answer.status}`)
        if (answer.status !== 201) continue
        const stored = await scim(`/Users/${answer.json.id}`)
        if (
          stored.text.length > 4000 ||
          stored.text.includes('\\u0000') ||
          stored.text.includes('\u202e')
        )
          wrong.push(`${name}: ${stored.text.length} characters stored`)
      }
      const group = await scim('/Groups', 'POST', { displayName: 'a'.repeat(250_000), members: [] })
      if (group.status < 400) wrong.push('name of a group of 250 kB')
      return { ok: wrong.length === 0, detail: wrong.join('; ') }
    },
  },
  {
    name: 'odd but valid requests get an answer below 500',
    async run({ server }) {
      const { scim } = await openDirectory(server)
      await scim('/Users', 'POST', user('no-address'))
      const answers = await Promise.all([
        scim(`/Users${query('filter', 'emails[type eq "work" and value co "a"]')}`),
        scim(`/Users${query('filter', 'emails.value co "a" and active eq true')}`),
        scim(`/Users${query('filter', 'meta.created gt "2020-01-01T00:00:00Z"')}`),
        scim(`/Users${query('filter', 'w'.repeat(7000))}`),
        scim('/Users', 'POST', `${'['.repeat(40_000)}${']'.repeat(40_000)}`),
        scim('/Users', 'POST', '{"a":'.repeat(40_000)),
        scim('/Users', 'POST', 'null'),
        scim('/Users', 'POST', '[]'),
        scim('/Users', 'POST', '"x"'),
        scim('/Users?startIndex=-1e99&count=1e400'),
        scim('/Users?filter=&filter=userName%20pr'),
        scim('/Bulk', 'POST', { Operations: [] }),
        scim('/Me'),
        scim('/%'),
      ])
      const wrong = answers
        .filter(({ status }) => status >= 500 || status === 0)
        .map(({ status, text }) => `${status} ${text.slice(0, 60)}`)
      return {
        ok: wrong.length === 0,
        detail: `${answers.map(({ status }) => status).join(' ')} ${wrong.join('; ')}`,
      }
    },
  },
)
