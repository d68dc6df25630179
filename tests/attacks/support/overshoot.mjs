import { openClient, wait } from './client.mjs'

/** Creates more than the limits allow, by requests that arrive at the same moment from several sessions and keys. */
export async function overshoot(person, { limit, create, list, before = limit - 4 }) {
  const statuses = {}
  const count = async (act) => {
    const answer = await act
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    return answer.status < 300
  }
  let made = 0
  for (let tries = 0; made < before && tries < before * 2; tries++)
    if (await count(create(person, tries))) made++
  const second = openClient(person.server)
  await second.signIn(person.email)
  for (let round = 0; round < 3; round++) {
    const results = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        count(create(index % 2 ? person : second, 1000 + round * 16 + index)),
      ),
    )
    made += results.filter(Boolean).length
    await wait(200)
  }
  second.close()
  const stored = await list(person)
  const said = Object.entries(statuses)
    .map(([status, times]) => `${times} × ${status}`)
    .join(', ')
  return {
    ok: stored === limit && made <= limit,
    detail: `limit ${limit}, made ${made}, listed ${stored} (${said})`,
  }
}

export const post = (path, body) => (person, index) =>
  person.ask(path, 'POST', typeof body === 'function' ? body(index) : body)
export const lengthOf = (path, field) => async (person) => {
  const { json } = await person.ask(path)
  const items = Array.isArray(json)
    ? json
    : (json?.[field] ?? Object.values(json ?? {}).find(Array.isArray))
  return items?.length
}
