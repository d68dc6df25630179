import { compare } from './neighbour.mjs'

/**
 * Sends many attacks one after the other and watches the neighbour. One that lets the neighbour wait is sent again and
 * compared with the time just before, so that only what disturbs each time counts.
 *
 * @param attacks pairs of a name and a function that sends the attack and returns its answer or answers
 * @param suspicious milliseconds that the neighbour may wait before an attack is compared
 */
export async function sweep(neighbour, attacks, { suspicious = 150, floor = 100 } = {}) {
  const found = []
  let slowest = { name: 'none', ms: 0 }
  let longest = { name: 'none', ms: 0 }
  const statuses = {}
  for (const [name, attack] of attacks) {
    const began = performance.now()
    let answers = []
    const during = await neighbour.measure(async () => {
      answers = [await attack()].flat()
    })
    const ms = Math.round(performance.now() - began)
    for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1
    if (ms > slowest.ms) slowest = { name, ms }
    if (during.max > longest.ms) longest = { name, ms: during.max }
    if (process.env.ATTACK_VERBOSE) {
      const said = answers.map(
        ({ status, json }) => `${status}${json?.code ? ` ${json.code}` : ''}`,
      )
      console.log(
        `    ${name}: ${ms} ms, neighbour ${during.max} ms, ${[...new Set(said)].join(', ')}`,
      )
    }
    if (answers.some(({ status }) => status >= 500)) found.push(`${name}: 5xx`)
    if (during.failed > 0) found.push(`${name}: neighbour got ${during.statuses.join(', ')}`)
    if (during.max <= suspicious) continue
    const again = await compare(neighbour, async () => void (await attack()), { floor, least: 0 })
    if (!again.ok) found.push(`${name}: ${again.detail}`)
  }
  const said = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`)
  const detail = `${attacks.length} attacks (${said.join(', ')}), slowest ${slowest.name} ${slowest.ms} ms, neighbour at most ${longest.ms} ms at ${longest.name}`
  return { ok: found.length === 0, detail: [detail, ...found].join('; ') }
}

/** Runs functions one after the other, `lanes` at a time, and returns what they answered in their order. */
export async function inTurn(acts, lanes = 2) {
  const answers = []
  let next = 0
  const lane = async () => {
    while (next < acts.length) {
      const index = next++
      answers[index] = await acts[index]()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return answers
}
