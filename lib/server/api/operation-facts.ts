import 'server-only'
import type { Scope } from '@/lib/api/keys'
import type { AuditKind } from '@/lib/api/workspaces'
import type { SpaceAccess } from './space-access'
import type { ToolRow } from './tool-rows'

/** Facts of an operation that guards, the description, tools and the log of workspaces read. */
export type OperationFacts = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Template below `/api/v1`, such as `/resumes/{id}`. */
  path: string
  /**
   * Scope that a key or a token needs. `session`: no key is accepted. `public`: nobody has to sign in; a POST has its
   * credential in the path.
   */
  scope: Scope | 'session' | 'public'
  /** Who may call it in a workspace. */
  role: SpaceAccess
  /** The tool that agents have of it, or why they have none (ADR agents-and-webhooks). */
  tool: ToolRow
  /** Entry that it makes in the log of a workspace, where no service writes one. */
  audit?: AuditKind
  /** `work` makes something large, such as a PDF: a read that counts as a change where the server is busy. */
  cost?: 'work'
  /** Makes the caller a writer of the document, who is notified of what happens to it (ADR notifications-and-live). */
  makesWriter?: true
  /** Opens a person's own space to somebody else for longer than a session (ADR workspace-sign-in). */
  opensSpace?: true
  /** Reads the request with its own schemas (`readRequest`), not by those of the description. */
  readsItself?: true
  /** Leaves it out of the description. */
  hide?: true
}
