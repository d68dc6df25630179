import { type AiReport, readAiReport } from '@/dist/answers/ai-report-answers'
import {
  type AiServerState,
  type DeadJobList,
  type KnownPerson,
  type People,
  readAiServerState,
  readDeadJobList,
  readKnownPerson,
  readPeople,
} from '@/dist/answers/operator-answers'
import type { AiServerBody } from '@/lib/api/operator'
import type { PlanName } from '@/lib/api/plans'
import type { ApiResult } from './api-types'
import { callOf } from './call-of'
import { createSend, readResult, type Send } from './send'

/** Request timeout in milliseconds: the server allows 20 seconds for a connection test. */
const patience = 30_000

const withoutValue = (result: ApiResult<unknown>): ApiResult<null> =>
  result.ok ? { ok: true, value: null } : result

/** Creates the client for the operator endpoints. Nothing throws; a key is only sent, never returned. */
export function createOperatorApi(send: Send = createSend(undefined, patience)) {
  const server = callOf('GET /api/v1/operator/ai-server', {})
  return {
    listDeadJobs: async (cursor?: string): Promise<ApiResult<DeadJobList>> => {
      const query = cursor === undefined ? {} : { cursor }
      return readResult(
        await send(callOf('GET /api/v1/operator/dead-jobs', { query })),
        readDeadJobList,
      )
    },
    retryJob: async (id: string): Promise<ApiResult<null>> =>
      withoutValue(
        await send(callOf('POST /api/v1/operator/dead-jobs/{id}/retry', { path: { id } })),
      ),
    discardJob: async (id: string): Promise<ApiResult<null>> =>
      withoutValue(await send(callOf('DELETE /api/v1/operator/dead-jobs/{id}', { path: { id } }))),
    listPeople: async (email: string, cursor?: string): Promise<ApiResult<People>> => {
      const query = { email, ...(cursor === undefined ? {} : { cursor }) }
      return readResult(await send(callOf('GET /api/v1/operator/people', { query })), readPeople)
    },
    setPlan: async (id: string, plan: PlanName | null): Promise<ApiResult<KnownPerson>> =>
      readResult(
        await send(
          callOf('PUT /api/v1/operator/people/{id}/plan', { path: { id }, body: { plan } }),
        ),
        readKnownPerson,
      ),
    signOut: async (id: string): Promise<ApiResult<null>> =>
      withoutValue(
        await send(callOf('POST /api/v1/operator/people/{id}/sign-out', { path: { id } })),
      ),
    disable: async (id: string): Promise<ApiResult<KnownPerson>> =>
      readResult(
        await send(callOf('POST /api/v1/operator/people/{id}/disable', { path: { id } })),
        readKnownPerson,
      ),
    enable: async (id: string): Promise<ApiResult<KnownPerson>> =>
      readResult(
        await send(callOf('POST /api/v1/operator/people/{id}/enable', { path: { id } })),
        readKnownPerson,
      ),
    /** @param email address of the account, as the operator has typed it */
    erase: async (id: string, email: string): Promise<ApiResult<null>> =>
      withoutValue(
        await send(
          callOf('POST /api/v1/operator/people/{id}/erase', { path: { id }, body: { email } }),
        ),
      ),
    saveServer: async (body: AiServerBody): Promise<ApiResult<AiServerState>> =>
      readResult(await send(callOf('PUT /api/v1/operator/ai-server', { body })), readAiServerState),
    async removeServer(): Promise<ApiResult<AiServerState>> {
      const result = await send(callOf('DELETE /api/v1/operator/ai-server', {}))
      return result.ok ? readResult(await send(server), readAiServerState) : result
    },
    testServer: async (): Promise<ApiResult<AiReport>> =>
      readResult(await send(callOf('POST /api/v1/operator/ai-server/test', {})), readAiReport),
  }
}

/** Shared instance. */
export const operatorApi = createOperatorApi()
