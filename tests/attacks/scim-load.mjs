import {
  fill,
  long,
  openDirectory,
  patch,
  query,
  searchSchema,
  user,
} from './support/directory.mjs'
import { compare } from './support/neighbour.mjs'
import { sweep } from './support/sweep.mjs'

/** Fills directories (SCIM) and gives them heavy or odd requests, with the token of a workspace that anybody may create. */
export const environment = { VITAE_SCIM: 'yes' }

export const checks = [
  {
    name: 'full directories with heavy filters and changes do not delay others',
    async run({ server, neighbour }) {
      const { scim } = await openDirectory(server)
      const ids = await fill(scim, 100, 300)
      const members = ids.map((value) => ({ value }))
      const group = await scim('/Groups', 'POST', { displayName: 'All', members })
      const heavy = `emails[value co "a" and not (type eq "b")] or ${'displayName co "xxy" or '.repeat(14)}userName pr`
      const conditions = long('value eq "a" or ', 48)
      const operations = Array.from({ length: 400 }, (_, index) => ({
        op: 'remove',
        path: `members[${conditions}value eq "${index}"]`,
      }))
      const adding = Array.from({ length: 100 }, () => ({
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
          '400 operations on all members',
          () => scim(`/Groups/${group.json?.id}`, 'PATCH', patch(...operations)),
        ],
        [
          '100 additions of 60 members',
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
]
