import {
  type CreatedProvisioningToken,
  readCreatedProvisioningToken,
  readWorkspaceSignIn,
  type WorkspaceSignIn,
} from '@/dist/answers/workspace-sign-in-answers'
import type { ChangeSignInBody } from '@/lib/api/workspace-sign-in'
import type { ApiResult } from '../api-types'
import { callOf } from '../call-of'
import { createSend, readResult, type Send } from '../send'

/** New token; rejects an answer without it, which a repeated request gets. */
type NewToken = CreatedProvisioningToken & { token: string }

function readNewToken(value: unknown): NewToken | undefined {
  const made = readCreatedProvisioningToken(value)
  return made && made.token !== null ? { ...made, token: made.token } : undefined
}

/** Creates the client for the identity provider and the provisioning of a workspace. Never throws. */
export function createWorkspaceSignInApi(id: string, send: Send = createSend()) {
  const path = { id }
  const read = async (): Promise<ApiResult<WorkspaceSignIn>> =>
    readResult(
      await send(callOf('GET /api/v1/workspaces/{id}/sign-in', { path })),
      readWorkspaceSignIn,
    )
  return {
    read,
    change: async (body: ChangeSignInBody): Promise<ApiResult<WorkspaceSignIn>> =>
      readResult(
        await send(callOf('PUT /api/v1/workspaces/{id}/sign-in', { path, body })),
        readWorkspaceSignIn,
      ),
    verifyDomains: async (): Promise<ApiResult<WorkspaceSignIn>> =>
      readResult(
        await send(callOf('POST /api/v1/workspaces/{id}/sign-in/domains', { path })),
        readWorkspaceSignIn,
      ),
    async remove(): Promise<ApiResult<WorkspaceSignIn>> {
      const removed = await send(callOf('DELETE /api/v1/workspaces/{id}/sign-in', { path }))
      return removed.ok ? read() : removed
    },
    makeToken: async (): Promise<ApiResult<NewToken>> =>
      readResult(
        await send(callOf('POST /api/v1/workspaces/{id}/provisioning-token', { path })),
        readNewToken,
      ),
    async revokeToken(): Promise<ApiResult<WorkspaceSignIn>> {
      const operation = 'DELETE /api/v1/workspaces/{id}/provisioning-token'
      const revoked = await send(callOf(operation, { path }))
      return revoked.ok ? read() : revoked
    },
  }
}

export type WorkspaceSignInApi = ReturnType<typeof createWorkspaceSignInApi>
