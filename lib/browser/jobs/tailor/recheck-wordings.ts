import { type CheckedWording, checkWordings } from '../../ai/model-requests'
import type { ApiFailure } from '../../client/api-types'
import type { KeptWording } from './tailor-draft'

export type Held = { wording: KeptWording; checked: Pick<CheckedWording, 'state' | 'reasons'> }

/**
 * Has the server check accepted wordings again, just before they go into a CV (promise 2).
 *
 * @returns those that may not, with reasons; wordings that the server does not mention may not either
 */
export async function recheckWordings(
  wordings: readonly KeptWording[],
  check: typeof checkWordings = checkWordings,
): Promise<{ ok: true; held: Held[] } | ApiFailure> {
  const held: Held[] = []
  for (const requestId of new Set(wordings.map((one) => one.requestId))) {
    const ofRequest = wordings.filter((one) => one.requestId === requestId)
    const accepted = ofRequest.map(({ id, text, confirmed }) => ({ id, text, confirmed }))
    const answer = await check(requestId, accepted)
    if (!answer.ok) return answer
    for (const wording of ofRequest) {
      const checked = answer.value.find(({ id }) => id === wording.id)
      if (checked?.state !== 'licensed') {
        held.push({ wording, checked: checked ?? { state: 'unknown', reasons: [] } })
      }
    }
  }
  return { ok: true, held }
}
