import { setTimeout as pause } from 'node:timers/promises'

/** Changes that a person may have under way at once. */
const atOnce = 8

/** Asks again while a person has as many changes under way as one may have (429). */
async function untilAdmitted(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const answer = await ask()
    if (answer.status !== 429) return answer
    await pause(5)
  }
}

/**
 * Asks the same many times, as often at once as the server admits. More at once would be refused, and count towards the
 * requests a minute, at a clock that may stand still.
 */
export async function askOften(times: number, ask: () => Promise<Response>): Promise<Response[]> {
  const answers: Response[] = []
  let begun = 0
  const askOn = async () => {
    while (begun < times) {
      begun += 1
      answers.push(await untilAdmitted(ask))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, askOn))
  return answers
}
