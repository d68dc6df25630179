import { signUp, wait } from './client.mjs'
import { inTurn } from './sweep.mjs'

/** The largest CVs that the server takes, and long job descriptions. */
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
export const experience = (entries, bullets, text = sentence) =>
  Array.from({ length: entries }, (_, index) => entry(index, bullets, text))

export const largest = { name: 'Large', skills: ['MIG', 'TIG'], experience: experience(150, 5) }
const manyLines = {
  name: 'Many',
  experience: experience(150, 25, (index, line) => `MIG ${index}${line}`),
}
const demand = (index) =>
  `You must have ${index % 30} years of X${index} or MIG welding with Y${index}.`
export const demands = Array.from({ length: 300 }, (_, index) => demand(index)).join('\n')

/** Requests that the person has made and that are not over yet are waited for. */
export async function requestAll(person, bodies, path = '/api/v1/requests') {
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

/** Signs somebody up who has a CV of many words and one of many lines. */
export async function openLarge(server) {
  const person = await signUp(server)
  return {
    person,
    large: await person.createCv(largest),
    many: await person.createCv(manyLines),
  }
}
