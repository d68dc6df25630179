import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  useContext,
  useMemo,
  useState,
} from 'react'
import { ProgramAccess } from '@/components/account/settings/program-access'
import {
  useReauthentication,
  type WithReauthentication,
} from '@/components/account/settings/use-reauthentication'
import { useMessages } from '@/components/ui/messages'
import type { AiState } from '@/dist/answers/ai-state-answers'
import type { Security } from '@/dist/answers/auth-answers'
import type { Webhook } from '@/dist/answers/webhook-answers'
import type {
  AuditList,
  InvitationList,
  MemberList,
  Workspace,
  WorkspaceUsage,
} from '@/dist/answers/workspace-answers'
import type { WorkspaceSignIn } from '@/dist/answers/workspace-sign-in-answers'
import type { WorkspaceAccess } from '@/lib/api/workspaces'
import { type ApiKey, createKeysApi } from '@/lib/browser/client/keys-api'
import { createSend } from '@/lib/browser/client/send'
import { createWebhooksApi } from '@/lib/browser/client/webhooks-api'
import { createWorkspaceApi } from '@/lib/browser/client/workspaces/workspace-api'
import type { Installation } from '@/lib/browser/sync/account/installation'
import { workspacePage as workspacePageMessages } from '@/lib/messages/areas'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'

/** Workspace when the page was rendered. Lists that the role may not read are empty. */
export type WorkspaceFacts = {
  workspace: Workspace
  /** User id of the viewer. */
  userId: string
  /** Access of their role. */
  may: readonly WorkspaceAccess[]
  usage: WorkspaceUsage
  /** Null if this installation has no usable model. */
  ai: AiState | null
  members: MemberList['members']
  invitations: InvitationList['invitations']
  log: AuditList
  apiKeys: readonly ApiKey[]
  webhooks: readonly Webhook[]
  brand: BrandPack
  /** Null if the role may not read it. */
  signIn: WorkspaceSignIn | null
  security: Security
  installation: Installation
}

type Managed = WorkspaceFacts & {
  setWorkspace: (workspace: Workspace) => void
  setMembers: Dispatch<SetStateAction<MemberList['members']>>
  /** Updates the number of open invitations. */
  setInvitationCount: (count: number) => void
  api: ReturnType<typeof createWorkspaceApi>
  withReauthentication: WithReauthentication
}

const WorkspaceContext = createContext<Managed | null>(null)

/** Provides the cards of a workspace with the server's data. */
export function WorkspaceProvider({
  facts,
  children,
}: {
  facts: WorkspaceFacts
  children: ReactNode
}) {
  const [workspace, setWorkspace] = useState(facts.workspace)
  const [members, setMembers] = useState(facts.members)
  const [invitationCount, setInvitationCount] = useState(facts.usage.invitations.count)
  const { withReauthentication, dialog } = useReauthentication(
    facts.security,
    facts.installation,
    useMessages(workspacePageMessages).reauthentication,
  )
  const { apiKeys, webhooks } = facts
  const { id } = workspace
  const api = useMemo(() => createWorkspaceApi(id), [id])
  const managed = useMemo(
    () => ({
      ...facts,
      usage: {
        ...facts.usage,
        invitations: { ...facts.usage.invitations, count: invitationCount },
      },
      ...{ workspace, setWorkspace, members, setMembers },
      ...{ setInvitationCount, api, withReauthentication },
    }),
    [facts, workspace, members, invitationCount, api, withReauthentication],
  )
  const programs = useMemo(() => {
    const send = createSend(undefined, undefined, id)
    const clients = { keysApi: createKeysApi(send), webhooksApi: createWebhooksApi(send) }
    return { apiKeys, webhooks, ...clients, withReauthentication }
  }, [id, apiKeys, webhooks, withReauthentication])
  return (
    <WorkspaceContext value={managed}>
      <ProgramAccess value={programs}>{children}</ProgramAccess>
      {dialog}
    </WorkspaceContext>
  )
}

export function useWorkspace(): Managed {
  const managed = useContext(WorkspaceContext)
  if (!managed) throw new Error('Cards of a workspace stand inside of their provider')
  return managed
}
