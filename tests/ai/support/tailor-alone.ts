import { type JudgedWording, openJudge } from '@/lib/ai/tailoring/judge-wording'
import { wordingHunks } from '@/lib/ai/tailoring/wording-hunks'
import type { CheckedWording } from '@/lib/api/ai-requests'
import { readModelRequest } from '@/lib/browser/ai/model-request'
import { emptyTailorDraft, type KeptWording } from '@/lib/browser/jobs/tailor/tailor-draft'
import { acceptedWordings, changeWording, takeFound } from '@/lib/browser/jobs/tailor/wordings'
import { applyHunks } from '@/lib/resume/change/hunks'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { beginRequest } from '@/lib/server/ai/requests/begin-request'
import { readRequest } from '@/lib/server/ai/requests/change-request'
import { checkWordings } from '@/lib/server/ai/requests/check-wordings'
import { runModelJob } from '@/lib/server/ai/requests/run-model-job'
import { saveDocument } from '@/lib/server/documents/save-document'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import { openTestItems, openTestPorts } from '@/lib/server/testing/test-ports'
import { openScriptedModels } from './scripted-model'

const ids = createIdGenerator()
const asOf = '2026-11-21'

/** One person with one CV, from the request to the CV that comes of it; all the code is the real one. */
export async function openTailoring() {
  const models = openScriptedModels()
  const now = () => Date.parse(`${asOf}T12:00:00Z`)
  const server = {
    ...({ provider: 'vllm', baseUrl: 'http://models.local/v1', model: 'm' } as const),
    embeddingModel: null,
  }
  const reader = { isOn: false, model: null }
  const ai = { server, dailyTokens: 1e12, allowsOwnKeys: false, prices: null, reader }
  const ports = await openTestPorts({ now, items: openTestItems(now), models }, { ai })
  return {
    models,
    close: () => ports.close(),
    /** Somebody new, whose account has this CV. */
    async bring(document: ResumeDocument): Promise<OwnerId> {
      const owner = toOwnerId(ids.document())
      const operationId = ids.document()
      const input = { id: document.id, document, baseVersion: 0, operationId }
      const saved = await saveDocument(ports, owner, input)
      if (!saved.ok) throw new Error(saved.code)
      return owner
    },
    /** Returns what the page has of one request: suggestions, or why there are none. */
    async ask(owner: OwnerId, document: ResumeDocument, posting: string) {
      const id = ids.document()
      const request = {
        ...({ kind: 'tailoring', strength: 'bold' } as const),
        ...{ posting, documentId: document.id, requirements: [] },
      }
      const begun = await beginRequest(ports, owner, { id, request, person: owner })
      if (!begun.ok) throw new Error(begun.code)
      const task = { id, round: 1, attempt: 3 }
      await runModelJob(ports, owner, task, new AbortController().signal)
      const read = await readRequest(ports, owner, { id, person: owner, isForPage: true })
      const answer = read.ok
        ? readModelRequest('tailoring', JSON.parse(JSON.stringify(read.value)))
        : null
      if (!answer) throw new Error('The page does not understand the answer')
      const asked = { key: id, id, strength: 'bold', requirements: [] } as const
      const draft = answer.result
        ? takeFound(emptyTailorDraft, { ...asked, requirements: [] }, answer.result)
        : emptyTailorDraft
      return { id, code: answer.code, wordings: draft.wordings }
    },
    /** Judges each suggestion as the page does. */
    judge(document: ResumeDocument, wordings: readonly KeptWording[]): JudgedWording[] {
      const judge = openJudge(document, asOf)
      return wordings.map((one) => judge(one, one))
    },
    /** Checks wordings, as the server does, that a client claims a person has accepted. */
    async check(
      owner: OwnerId,
      id: string,
      accepted: { id: string; text: string; confirmed: string[] }[],
    ): Promise<CheckedWording[]> {
      const checked = await checkWordings(ports, owner, { id, accepted, isForPage: true })
      if (!checked.ok) throw new Error(checked.code)
      return checked.value.wordings
    },
    /** The CV with all of these accepted. */
    apply(document: ResumeDocument, wordings: readonly KeptWording[]): ResumeDocument {
      const draft = wordings.reduce(
        (known, { key }) => changeWording(known, key, { decision: 'accepted', decidedAt: asOf }),
        { ...emptyTailorDraft, wordings: [...wordings] },
      )
      const applied = applyHunks(document, wordingHunks(document, acceptedWordings(draft)))
      if (!applied.ok || applied.document.kind !== 'resume') throw new Error('It does not apply')
      return applied.document
    },
  }
}
