import { demands, experience, openLarge } from './support/large-cvs.mjs'
import { inTurn, sweep } from './support/sweep.mjs'

/** Saves, refuses and reads the largest documents, and watches how long the neighbour waits. */
let opened
const open = async (server) => {
  opened ??= await openLarge(server)
  return opened
}

export const checks = [
  {
    name: 'other operations on large CVs',
    async run({ server, neighbour }) {
      const { large, many, person } = await open(server)
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
          () => inTurn(['/cvs', '/editor', '/settings', '/jobs'].map((path) => act(path, 'GET'))),
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
]
