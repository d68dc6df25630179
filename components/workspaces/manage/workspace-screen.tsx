'use client'

import { ArrowLeft } from 'lucide-react'
import { PartsPage } from '@/components/account/parts-page'
import { buttonLook } from '@/components/ui/button-look'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { SilentRetry } from '@/components/ui/not-fetched'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { spaces as spaceMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { RoleMark } from './role-mark'
import { useWorkspaceParts } from './use-workspace-parts'
import { useWorkspace, type WorkspaceFacts, WorkspaceProvider } from './workspace-context'

const ToastArea = latePart(
  () => import('@/components/ui/toast').then((file) => file.ToastArea),
  (_, retry) => <SilentRetry {...retry} />,
)

/** Page of one workspace, with the cards that the role allows. Remounted when the role changes. */
export function WorkspaceScreen({ facts }: { facts: WorkspaceFacts }) {
  return (
    <>
      <WorkspaceProvider key={facts.workspace.role} facts={facts}>
        <WorkspaceCards />
      </WorkspaceProvider>
      <ToastArea />
    </>
  )
}

function WorkspaceCards() {
  const messages = useMessages(workspaceMessages)
  const { workspace, may } = useWorkspace()
  const parts = useWorkspaceParts(may)
  const isAlive = useIsAlive()
  const { openDocuments } = useMessages(spaceMessages)
  const { id, name, role } = workspace
  return (
    <PartsPage
      head={
        <div className="pt-3">
          <a
            href="/workspaces"
            className="inline-flex min-h-11 items-center gap-1.5 text-soft no-underline hover:text-ink"
          >
            <ArrowLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
            {messages.list}
          </a>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 break-words text-2xl">{name}</h1>
            <RoleMark>{messageForCode(role, messages.roles, role)}</RoleMark>
            <a href={inSpace('/cvs', id)} className={`${buttonLook('primary')} ms-auto`}>
              {openDocuments}
            </a>
          </div>
        </div>
      }
      navigation={name}
      parts={parts}
    >
      {/* Disabled before hydration, so that no press is lost. */}
      <fieldset disabled={!isAlive} className="flex min-w-0 flex-col gap-4">
        {parts.map((part) => (
          <part.Card key={part.id} />
        ))}
      </fieldset>
    </PartsPage>
  )
}
