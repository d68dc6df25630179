import {
  type AuditCheck,
  type AuditList,
  type CreatedInvitation,
  readAuditCheck,
  readAuditList,
  readCreatedInvitation,
  readWorkspace,
  type Workspace,
} from '@/dist/answers/workspace-answers'
import type { AuditKind, InviteBody, Role } from '@/lib/api/workspaces'
import type { ApiResult } from '../api-types'
import { callOf } from '../call-of'
import { createSend, readResult, type Send } from '../send'

const done = (result: ApiResult<unknown>): ApiResult<null> =>
  result.ok ? { ok: true, value: null } : result

/** Creates the client for one workspace: members, invitations, name, audit log and deletion. Never throws. */
export function createWorkspaceApi(id: string, send: Send = createSend()) {
  const ofMember = (member: string) => ({ path: { id, member } })
  return {
    rename: async (name: string): Promise<ApiResult<Workspace>> =>
      readResult(
        await send(callOf('PATCH /api/v1/workspaces/{id}', { path: { id }, body: { name } })),
        readWorkspace,
      ),
    changeRole: async (member: string, role: Role): Promise<ApiResult<null>> =>
      done(
        await send(
          callOf('PATCH /api/v1/workspaces/{id}/members/{member}', {
            ...ofMember(member),
            body: { role },
          }),
        ),
      ),
    remove: async (member: string): Promise<ApiResult<null>> =>
      done(await send(callOf('DELETE /api/v1/workspaces/{id}/members/{member}', ofMember(member)))),
    handOver: async (to: string): Promise<ApiResult<null>> =>
      done(
        await send(
          callOf('POST /api/v1/workspaces/{id}/hand-over', { path: { id }, body: { to } }),
        ),
      ),
    leave: async (): Promise<ApiResult<null>> =>
      done(await send(callOf('POST /api/v1/workspaces/{id}/leave', { path: { id } }))),
    /** @param name of the workspace, as confirmation */
    erase: async (name: string): Promise<ApiResult<null>> =>
      done(
        await send(callOf('POST /api/v1/workspaces/{id}/erase', { path: { id }, body: { name } })),
      ),
    /** Inviting an address again renews its invitation. */
    invite: async (body: InviteBody): Promise<ApiResult<CreatedInvitation>> =>
      readResult(
        await send(callOf('POST /api/v1/workspaces/{id}/invitations', { path: { id }, body })),
        readCreatedInvitation,
      ),
    withdraw: async (invitation: string): Promise<ApiResult<null>> =>
      done(
        await send(
          callOf('DELETE /api/v1/workspaces/{id}/invitations/{invitation}', {
            path: { id, invitation },
          }),
        ),
      ),
    readLog: async (query: { kind?: AuditKind; cursor?: string }): Promise<ApiResult<AuditList>> =>
      readResult(
        await send(callOf('GET /api/v1/workspaces/{id}/audit', { path: { id }, query })),
        readAuditList,
      ),
    checkLog: async (): Promise<ApiResult<AuditCheck>> =>
      readResult(
        await send(callOf('GET /api/v1/workspaces/{id}/audit/check', { path: { id } })),
        readAuditCheck,
      ),
  }
}
