// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  flag,
  integer,
  list,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  record,
  text,
  time,
} from './readers'

/** Reads the answer to `GET /api/v1/workspaces/{id}`. */
export const readWorkspace = object({
  id: text,
  name: text,
  role: text as Reader<Open<'owner' | 'admin' | 'member' | 'coach' | 'viewer'>>,
  plan: nullable(text as Reader<Open<'free' | 'standard' | 'unlimited'>>),
  createdAt: time,
})
export type Workspace = Read<typeof readWorkspace>

/** Reads the answer to `GET /api/v1/workspaces/{id}/usage`. */
export const readWorkspaceUsage = object({
  documents: object({ count: integer(0), limit: integer(0) }),
  members: object({ count: integer(0), limit: integer(0) }),
  invitations: object({ count: integer(0), limit: integer(0) }),
  keys: object({ count: integer(0), limit: integer(0) }),
  isShared: flag,
})
export type WorkspaceUsage = Read<typeof readWorkspaceUsage>

/** Reads the answer to `GET /api/v1/workspaces/{id}/members`. */
export const readMemberList = object({
  members: list(object({
    id: text,
    name: text,
    email: text,
    role: text as Reader<Open<'owner' | 'admin' | 'member' | 'coach' | 'viewer'>>,
    since: time,
  })),
})
export type MemberList = Read<typeof readMemberList>

/** Reads the answer to `GET /api/v1/workspaces/{id}/invitations`. */
export const readInvitationList = object({
  invitations: list(object({
    id: text,
    email: text,
    role: text as Reader<Open<'admin' | 'member' | 'coach' | 'viewer'>>,
    createdAt: time,
    expiresAt: time,
  })),
})
export type InvitationList = Read<typeof readInvitationList>

/** Reads the answer to `POST /api/v1/workspaces/{id}/invitations`. */
export const readCreatedInvitation = object({
  id: text,
  email: text,
  role: text as Reader<Open<'admin' | 'member' | 'coach' | 'viewer'>>,
  createdAt: time,
  expiresAt: time,
  url: nullable(text),
  isMailed: flag,
})
export type CreatedInvitation = Read<typeof readCreatedInvitation>

/** Reads the answer to `GET /api/v1/workspaces/{id}/audit`. */
export const readAuditList = object({
  entries: list(object({
    seq: integer(1),
    at: time,
    kind: text as Reader<Open<'workspace-created' | 'workspace-renamed' | 'brand-changed' | 'workspace-exported' | 'member-joined' | 'member-role-changed' | 'member-removed' | 'member-left' | 'ownership-handed-over' | 'invitation-sent' | 'invitation-withdrawn' | 'key-created' | 'key-revoked' | 'share-created' | 'share-changed' | 'share-revoked' | 'document-trashed' | 'document-erased' | 'document-exported' | 'audit-exported' | 'sign-in-changed' | 'sign-in-removed' | 'provisioning-token-created' | 'provisioning-token-revoked'>>,
    actor: text,
    keyId: nullable(text),
    subject: nullable(text),
    detail: record(text),
    previous: text,
    hash: text,
  })),
  people: list(object({ id: text, name: text, isFormer: flag })),
  subjects: list(object({ id: text, name: text })),
  cursor: nullable(text),
})
export type AuditList = Read<typeof readAuditList>

/** Reads the answer to `GET /api/v1/workspaces/{id}/audit/check`. */
export const readAuditCheck = object({ entries: integer(0), broken: nullable(integer(1)) })
export type AuditCheck = Read<typeof readAuditCheck>
