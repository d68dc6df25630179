import { openClient } from './support/client.mjs'
import { largest, openLarge } from './support/large-cvs.mjs'
import { compare } from './support/neighbour.mjs'
import { inTurn, sweep } from './support/sweep.mjs'

/** Asks for exports, comparisons and pages of the largest CVs, and watches how long the neighbour waits. */
let opened
const open = async (server) => {
  opened ??= await openLarge(server)
  return opened
}

export const checks = [
  {
    name: 'the measuring finds a server that stands for 400 ms, and none in one that does not',
    async run({ server, neighbour }) {
      const held = await compare(neighbour, () => server.stand(400), { least: 0 })
      const idle = await compare(neighbour, () => {})
      return { ok: !held.ok && idle.ok, detail: `standing: ${held.detail}; idle: ${idle.detail}` }
    },
  },
  {
    name: 'all exports, blind and open, of large CVs',
    async run({ server, neighbour }) {
      const { large, many, person } = await open(server)
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
    name: 'a CV follows another large one',
    async run({ server, neighbour }) {
      const { large, many, person } = await open(server)
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
      const { large, many, person } = await open(server)
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
