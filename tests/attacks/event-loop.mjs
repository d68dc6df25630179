import { openClient, signUp, wait } from './support/client.mjs'
import { compare } from './support/neighbour.mjs'
import { inTurn, sweep } from './support/sweep.mjs'

/** Gives the server long work that one free account may ask for, and watches how long the neighbour waits. */
const entry = (index, bullets, text) => ({
  role: `Welder ${index}`,
  company: `Yard ${index}`,
  start: '2019-03',
  end: '2020-04',
  details: Array.from({ length: bullets }, (_, line) => text(index, line)),
})
const sentence = (index, line) =>
  `Welded hull ${index}-${line} with MIG and TIG for 5 years, planned budgets of ${line} million, `.padEnd(
    290,
    'led crews and checked seams, ',
  )
const experience = (entries, bullets, text = sentence) =>
  Array.from({ length: entries }, (_, index) => entry(index, bullets, text))

const largest = { name: 'Large', skills: ['MIG', 'TIG'], experience: experience(150, 5) }
const manyLines = {
  name: 'Many',
  experience: experience(150, 25, (index, line) => `MIG ${index}${line}`),
}
const demand = (index) =>
  `You must have ${index % 30} years of X${index} or MIG welding with Y${index}.`
const demands = Array.from({ length: 300 }, (_, index) => demand(index)).join('\n')

/** Requests that the person has made and that are not over yet are waited for. */
async function requestAll(person, bodies, path = '/api/v1/requests') {
  const statuses = {}
  await inTurn(
    bodies.map((body) => async () => {
      const made = await person.ask(path, 'POST', body)
      const id = made.json?.requestId ?? made.json?.id
      let state = made.status
      for (let tries = 0; id && tries < 100; tries++) {
        const at = path === '/api/v1/requests' ? `/api/v1/requests/${id}` : `${path}/${id}`
        const answer = await person.ask(at, 'GET', undefined, { prefer: 'wait=5' })
        state = answer.json?.status ?? answer.json?.state ?? answer.status
        if (
          !['waiting', 'running', 'queued', 'working', 202].includes(state) &&
          answer.status !== 202
        )
          break
        await wait(200)
      }
      statuses[state] = (statuses[state] ?? 0) + 1
    }),
    2,
  )
  return Object.entries(statuses)
    .map(([state, count]) => `${count} × ${state}`)
    .join(', ')
}

let person
let large
let many
const open = async (server) => {
  if (person) return
  person = await signUp(server)
  large = await person.createCv(largest)
  many = await person.createCv(manyLines)
}

export const checks = [
  {
    name: 'the measuring sees sixty uploads of large documents at once (it has to be disturbed)',
    async run({ server, neighbour }) {
      await open(server)
      const crowd = await Promise.all(Array.from({ length: 12 }, () => signUp(server)))
      const alone = await neighbour.measureAlone()
      const during = await neighbour.measure(() =>
        Promise.all(
          crowd.flatMap((one) =>
            Array.from({ length: 5 }, () => one.ask('/api/v1/resumes', 'POST', { flat: largest })),
          ),
        ),
      )
      return {
        ok: during.p99 > 1.5 * alone.p99 && during.p99 > alone.p99 + 20,
        detail: `p99 ${alone.p99} → ${during.p99} ms`,
      }
    },
  },
  {
    name: 'six job descriptions of 300 demands against a large CV',
    async run({ server, neighbour }) {
      await open(server)
      return compare(neighbour, () =>
        requestAll(
          person,
          [large, many, large, many, large, many].map(({ id }) => ({
            documentId: id,
            posting: demands,
            model: 'none',
          })),
        ),
      )
    },
  },
  {
    name: 'twenty suggestions for a large CV, right and refused',
    async run({ server, neighbour }) {
      await open(server)
      const { json } = await person.ask(`/api/v1/resumes/${large.id}`)
      const lines = json.document.content.work.flatMap((work) => work.highlights)
      const suggestions = lines.slice(0, 20).map(({ id }, index) => ({
        address: `${id}/text`,
        text: `Led 40 welders at NASA in ${1990 + index}, `.padEnd(
          1990,
          'planned budgets of 9 million and won Prizes, ',
        ),
        reason: 'x',
      }))
      return compare(neighbour, async () => {
        const answers = await inTurn(
          Array.from(
            { length: 8 },
            () => () =>
              person.ask(`/api/v1/resumes/${large.id}/suggestions`, 'POST', {
                baseVersion: 1,
                suggestions,
              }),
          ),
          4,
        )
        return `${suggestions.length} suggestions: ${answers.map(({ status, json: said }) => said?.code ?? status).join(' ')}`
      })
    },
  },
  {
    name: 'all exports, blind and open, of large CVs',
    async run({ server, neighbour }) {
      await open(server)
      const attacks = ['docx', 'markdown', 'html', 'europass', 'json', 'text'].flatMap((format) =>
        [large, many].map(({ id }) => [
          format,
          () =>
            inTurn(
              [true, false].map(
                (blind) => () =>
                  person.ask(`/api/v1/resumes/${id}/export?format=${format}&blind=${blind}`),
              ),
              2,
            ),
        ]),
      )
      return sweep(neighbour, attacks)
    },
  },
  {
    name: 'other operations on large CVs',
    async run({ server, neighbour }) {
      await open(server)
      const id = large.id
      const act = (path, method, body) => () => person.ask(path, method, body)
      const { json } = await person.ask(`/api/v1/resumes/${many.id}`)
      const before = json.document.content.work
      const hunks = Array.from({ length: 4000 }, (_, index) => ({
        kind: 'move',
        list: 'content/work',
        id: before[index % 100].id,
        behind: before[149 - (index % 40)].id,
      }))
      const attacks = [
        [
          'a document that is larger than a CV can be',
          act('/api/v1/resumes', 'POST', {
            flat: { name: 'X', experience: experience(200, 60, () => 'ab') },
          }),
        ],
        [
          'an entry with 20,000 bullets',
          act('/api/v1/resumes', 'POST', {
            flat: { name: 'X', experience: [{ details: Array(19_000).fill('a') }] },
          }),
        ],
        [
          '20,000 skills',
          act('/api/v1/resumes', 'POST', {
            flat: { name: 'X', skills: Array.from({ length: 19_000 }, (_, index) => `s${index}`) },
          }),
        ],
        [
          '60,000 unknown fields',
          act('/api/v1/resumes', 'POST', {
            flat: {
              name: 'X',
              unknown: Array.from({ length: 60 }, () =>
                Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`k${index}`, 1])),
              ),
            },
          }),
        ],
        [
          'the same as JSON Resume',
          act('/api/v1/resumes', 'POST', {
            resume: {
              work: Array.from({ length: 199 }, () => ({
                name: 'a',
                highlights: Array(99).fill('b'),
              })),
            },
          }),
        ],
        [
          'eight of them at once',
          () =>
            Promise.all(
              Array.from(
                { length: 8 },
                act('/api/v1/resumes', 'POST', {
                  resume: {
                    work: Array.from({ length: 199 }, () => ({
                      name: 'a',
                      highlights: Array(99).fill('b'),
                    })),
                  },
                }),
              ),
            ),
        ],
        ['duplicate', act(`/api/v1/resumes/${id}/duplicate`, 'POST')],
        ['4,000 moves', act(`/api/v1/resumes/${many.id}`, 'PATCH', { hunks })],
        [
          'save of the whole',
          act(`/api/v1/resumes/${many.id}`, 'PUT', { document: json.document, baseVersion: 1 }),
        ],
        ['a version', act(`/api/v1/resumes/${id}/versions`, 'POST', { name: 'v' })],
        [
          'search',
          () =>
            inTurn(Array.from({ length: 10 }, () => act('/api/v1/resumes?search=welded', 'GET'))),
        ],
        ['blind PDF', act(`/api/v1/resumes/${id}/pdf?blind=true`, 'GET')],
        ['PDF', act(`/api/v1/resumes/${id}/pdf`, 'GET')],
        ['changes', act('/api/v1/changes', 'GET')],
        [
          'pages',
          () =>
            inTurn(
              ['/resumes', '/editor', '/settings', '/applications', '/requests'].map((path) =>
                act(path, 'GET'),
              ),
            ),
        ],
        [
          'bulk export',
          act('/api/v1/bulk-exports', 'POST', { ids: [id, many.id], format: 'docx' }),
        ],
        ['archive', act('/api/v1/me/exports', 'POST')],
        [
          'requirements',
          act('/api/v1/ai/requests', 'POST', {
            kind: 'requirements',
            posting: demands,
            documentId: id,
          }),
        ],
      ]
      return sweep(neighbour, attacks)
    },
  },
  {
    name: 'a CV follows another large one',
    async run({ server, neighbour }) {
      await open(server)
      const copy = await person.createCv({ ...largest, name: 'Copy' })
      const family = `/api/v1/resumes/${copy.id}/family`
      const attacks = [
        ['follow', () => person.ask(family, 'PUT', { follows: large.id })],
        ['read', () => inTurn(Array.from({ length: 6 }, () => () => person.ask(family)))],
        ['bring over', () => person.ask(`${family}/bring-over`, 'POST', {})],
        ['family of the followed', () => person.ask(`/api/v1/resumes/${large.id}/family`)],
        [
          'follow 2',
          () => person.ask(`/api/v1/resumes/${many.id}/family`, 'PUT', { follows: large.id }),
        ],
        [
          '24 reads',
          () =>
            Promise.all(
              Array.from({ length: 24 }, () => person.ask(`/api/v1/resumes/${many.id}/family`)),
            ),
        ],
      ]
      return sweep(neighbour, attacks)
    },
  },
  {
    name: 'share pages of large CVs',
    async run({ server, neighbour }) {
      await open(server)
      const made = await person.ask('/api/v1/shares', 'POST', {
        documents: [{ id: large.id }, { id: many.id }],
        comments: true,
      })
      const path = new URL(made.json.url).pathname
      await person.ask(path)
      const visitors = Array.from({ length: 3 }, () => openClient(server))
      return compare(neighbour, async () => {
        const answers = await Promise.all(
          visitors.flatMap((visitor) => Array.from({ length: 16 }, () => visitor.ask(path))),
        )
        for (const visitor of visitors) visitor.close()
        return `${answers.filter(({ status }) => status === 200).length} of ${answers.length} visits served, each ${Math.round(answers[0].text.length / 1000)} kB`
      })
    },
  },
]

const long = (unit, length = 390_000) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const postings = [
  long('\n'),
  long('• '),
  long('must have '),
  long('5 years of '),
  long('1-'),
  long('http://a.'),
  long('a@'),
  long('A/'),
  long('a\u0301'),
  long('\u0645\u0650'),
  long('C++, '),
  long('- \n'),
  long('You must have experience with MIG. '),
  long('Requirements:\n'),
  long('€1,000.00 '),
  long('<p>'),
  long('&amp;'),
  long('İ', 200_000),
  long('a,'),
  long("l'"),
  long('between 1 and '),
  long('not only '),
  long('-'),
]
checks.push({
  name: 'job descriptions and notes of one unit, repeated',
  async run({ server, neighbour }) {
    await open(server)
    const other = await signUp(server)
    const attacks = postings.map((posting, index) => [
      JSON.stringify(posting.slice(0, 12)),
      async () => {
        const body =
          index % 2 === 0
            ? { documentId: large.id, posting, model: 'none' }
            : { notes: posting.slice(0, 99_000), posting, model: 'none' }
        await requestAll(index % 2 === 0 ? person : other, [body])
        return []
      },
    ])
    return sweep(neighbour, attacks)
  },
})
