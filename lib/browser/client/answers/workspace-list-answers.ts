// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  list,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  text,
  time,
} from './readers'

/** Reads the answer to `GET /api/v1/workspaces`. */
export const readWorkspaceList = object({
  workspaces: list(object({
    id: text,
    name: text,
    role: text as Reader<Open<'owner' | 'admin' | 'member' | 'coach' | 'viewer'>>,
    plan: nullable(text as Reader<Open<'free' | 'standard' | 'unlimited'>>),
    createdAt: time,
  })),
})
export type WorkspaceList = Read<typeof readWorkspaceList>
