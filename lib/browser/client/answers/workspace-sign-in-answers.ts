// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  flag,
  list,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `GET /api/v1/workspaces/{id}/sign-in`. */
export const readWorkspaceSignIn = object({
  provider: nullable(object({
    issuer: text,
    clientId: text,
    isOpen: flag,
    role: text as Reader<Open<'admin' | 'member' | 'coach' | 'viewer'>>,
    domains: list(object({ name: text, isProven: flag, record: object({ name: text, value: text }) })),
  })),
  redirectUri: text,
  signInUrl: text,
  provisioning: nullable(object({
    url: text,
    token: nullable(object({ prefix: text, createdAt: time, expiresAt: time })),
  })),
})
export type WorkspaceSignIn = Read<typeof readWorkspaceSignIn>

/** Reads the answer to `POST /api/v1/workspaces/{id}/provisioning-token`. */
export const readCreatedProvisioningToken = object({ token: nullable(text), expiresAt: time })
export type CreatedProvisioningToken = Read<typeof readCreatedProvisioningToken>
