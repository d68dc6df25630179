import { readWorkspace, type Workspace } from '@/dist/answers/workspace-answers'
import type { ApiResult } from '../api-types'
import { callOf } from '../call-of'
import { createSend, readResult, type Send } from '../send'

/** Creates the client for workspaces. Nothing throws. */
export function createWorkspacesApi(send: Send = createSend()) {
  return {
    create: async (name: string): Promise<ApiResult<Workspace>> =>
      readResult(await send(callOf('POST /api/v1/workspaces', { body: { name } })), readWorkspace),
    /** @param token from the link of an invitation */
    join: async (token: string): Promise<ApiResult<Workspace>> =>
      readResult(
        await send(callOf('POST /api/v1/workspaces/join', { body: { token } })),
        readWorkspace,
      ),
  }
}

/** Shared instance. */
export const workspacesApi = createWorkspacesApi()
