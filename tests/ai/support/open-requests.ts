import { expect } from 'vitest'
import {
  type AiRequestAnswer,
  type AiRequestHead,
  describedAiRequestSchema,
} from '@/lib/api/ai-requests'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { examTask } from '@/lib/server/ai/reader/exam-task'
import { requestTask } from '@/lib/server/ai/requests/request-task'
import type { PortOverrides } from '@/lib/server/ports'
import type { Reader } from '@/lib/server/reader/reader-types'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { openTestApi, type TestApi } from '@/tests/api/support/test-api'
import { type Answer, type FaultServer, says, startFaultServer } from './fault-server'
import {
  bakersCv,
  isTailoring,
  posting,
  requirementsAnswer,
  tailoringAnswer,
} from './request-ports'

/** Answers each question with what belongs to it. */
export const answersWell: Answer = (asked, response) => {
  const answer = isTailoring(asked.body) ? tailoringAnswer : requirementsAnswer
  says(JSON.stringify(answer))(asked, response)
}

export type RequestDouble = {
  api: TestApi
  /** The operator's server of models, which answers well until it is told otherwise. */
  server: FaultServer
  /** Ana's CV, as it was saved. */
  cv: ResumeDocument
  /** Body of the request that tailors it. */
  tailoring: (more?: object) => object
  begin: (json: object, key?: string) => Promise<AiRequestHead>
  read: (id: string) => Promise<AiRequestAnswer>
  /** Waits until a request is as it should be; the jobs of the home move it on. */
  until: (id: string, isReady: (one: AiRequestAnswer) => boolean) => Promise<AiRequestAnswer>
  /** Waits until nobody works on it any more. */
  end: (id: string) => Promise<AiRequestAnswer>
  close: () => Promise<void>
}

/**
 * The API over a home whose jobs run, with a double for the operator's server of models.
 *
 * @param more a model for embeddings, other tokens of a day, parts of the home
 */
export async function openRequests({
  embeddingModel = null,
  dailyTokens = 500_000,
  hasModel = true,
  hasReader = false,
  readerModel = null,
  reader,
  overrides = {},
}: {
  embeddingModel?: string | null
  dailyTokens?: number
  /** Whether the operator has set a model up. */
  hasModel?: boolean
  /** Whether suggestions are read against the CV by a second request, and by which model. */
  hasReader?: boolean
  readerModel?: string | null
  reader?: Reader
  overrides?: PortOverrides
} = {}): Promise<RequestDouble> {
  const server = await startFaultServer()
  server.answer(answersWell)
  const own = { provider: 'vllm', baseUrl: server.url, model: 'double' } as const
  const ai = {
    ...{ dailyTokens, allowsOwnKeys: true, prices: null },
    reader: { isOn: hasReader, model: readerModel },
  }
  const api = await openTestApi(overrides, {
    ai: { ...ai, server: hasModel ? { ...own, embeddingModel } : null },
  })
  registerTasks(api.ports, [requestTask, examTask], reader ? { reader } : {})
  api.ports.start()
  const cv = bakersCv()
  await api.ask(`/resumes/${cv.id}`, { method: 'PUT', json: { document: cv, baseVersion: 0 } })

  const read = async (id: string) => {
    const answer = (await (await api.ask(`/ai/requests/${id}`)).json()) as AiRequestAnswer
    // Whatever comes of a kind is what the description says of it.
    expect(describedAiRequestSchema.safeParse(answer).error).toBeUndefined()
    return answer
  }
  const until: RequestDouble['until'] = async (id, isReady) => {
    for (;;) {
      const one = await read(id)
      if (isReady(one)) return one
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  return {
    api,
    server,
    cv,
    tailoring: (more = {}) => ({
      kind: 'tailoring',
      posting,
      documentId: cv.id,
      strength: 'bold',
      requirements: null,
      ...more,
    }),
    async begin(json, key) {
      const headers: Record<string, string> = key ? { 'idempotency-key': key } : {}
      const answer = await api.ask('/ai/requests', { method: 'POST', json, headers })
      if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`)
      return (await answer.json()) as AiRequestHead
    },
    read,
    until,
    end: (id) => until(id, ({ status }) => status !== 'waiting' && status !== 'running'),
    async close() {
      await api.close()
      await server.close()
    },
  }
}
