import { judgeChosen } from '@/lib/ai/tailoring/judge-chosen'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type CheckedWording, checkWordings } from '../../ai/model-requests'
import type { ApiFailure } from '../../client/api-types'
import type { KeptWording } from './tailor-draft'

export type Held = { wording: KeptWording; checked: Pick<CheckedWording, 'state' | 'reasons'> }

/**
 * Checks accepted wordings again, just before they go into a CV (promise 2): those that a server has found there, the
 * others here, against the stored CV.
 *
 * @returns those that may not, with reasons; wordings that the server does not mention may not either
 */
export async function recheckWordings(
  wordings: readonly KeptWording[],
  document: ResumeDocument,
  check: typeof checkWordings = checkWordings,
): Promise<{ ok: true; held: Held[] } | ApiFailure> {
  const local = wordings.filter(({ isLocal }) => isLocal)
  const pairs = local.map((one) => ({ place: one, choice: one }))
  const judged = await judgeChosen(document, pairs, new Date().toISOString().slice(0, 10))
  const held = local.flatMap((wording, at): Held[] => {
    const { state = 'unknown', reasons = [] } = judged[at] ?? {}
    return state === 'licensed' ? [] : [{ wording, checked: { state, reasons } }]
  })
  const others = wordings.filter(({ isLocal }) => !isLocal)
  for (const requestId of new Set(others.map((one) => one.requestId))) {
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
