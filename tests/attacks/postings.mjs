import { signUp } from './support/client.mjs'
import { demands, openLarge, requestAll } from './support/large-cvs.mjs'
import { compare } from './support/neighbour.mjs'
import { inTurn, sweep } from './support/sweep.mjs'

/** Sends long and odd job descriptions, notes and suggestions for the largest CVs. */
let opened
const open = async (server) => {
  opened ??= await openLarge(server)
  return opened
}

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

export const checks = [
  {
    name: 'six job descriptions of 300 demands against a large CV',
    async run({ server, neighbour }) {
      const { large, many, person } = await open(server)
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
      const { large, person } = await open(server)
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
    name: 'job descriptions and notes of one unit, repeated',
    async run({ server, neighbour }) {
      const { large, person } = await open(server)
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
  },
]
