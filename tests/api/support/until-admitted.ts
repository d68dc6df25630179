import { setTimeout as pause } from 'node:timers/promises'

/** Asks again while a person has as many changes under way as one may have (429). */
export async function untilAdmitted(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const answer = await ask()
    if (answer.status !== 429) return answer
    await pause(5)
  }
}
