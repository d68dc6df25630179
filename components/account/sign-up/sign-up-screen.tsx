'use client'

import { FileText } from 'lucide-react'
import { useState } from 'react'
import { OutageBanner } from '@/components/document/status/outage-banner'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { FootLink, Sheet } from '@/components/ui/sheet'
import type { Installation } from '@/lib/browser/sync/account/installation'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { ManagedLink } from '../managed-link'
import { OtherWays } from '../sign-in/other-ways'
import { useEnter } from '../use-enter'
import { ConfirmForm } from './confirm-form'
import { SignUpForm, type Typed } from './sign-up-form'
import { useGuestDocuments } from './use-guest-documents'
import { useInvitation } from './use-invitation'

/** Tells what happens with the CVs of this device. One line from the start, so that the layout does not shift. */
function ComeAlong() {
  const messages = useMessages(signInMessages).signUp
  const found = useGuestDocuments()
  return (
    <p className="mb-5 flex items-center gap-3 rounded-control bg-pen-wash px-3.5 py-2.5">
      <FileText aria-hidden="true" className="size-5 shrink-0 text-pen" />
      <span className="min-w-0 text-pretty">{sentence()}</span>
    </p>
  )

  function sentence() {
    // With letters and applications the sentence gives no number.
    if (found === null || found.others > 0) return messages.comeAlong
    return found.cvs === 0 ? messages.nothingYet : messages.countComesAlong(found.cvs)
  }
}

type Props = { installation: Installation; next: string }

/** Sign-up page: open, by invitation, or closed. */
export function SignUpScreen({ installation, next }: Props) {
  const messages = useMessages(signInMessages)
  const { signUp } = messages
  const invited = useInvitation()
  const enter = useEnter(next)
  const [waiting, setWaiting] = useState<string | null>(null)
  const [typed, setTyped] = useState<Typed | null>(null)

  if (waiting !== null) {
    return (
      <Sheet title={messages.confirm.title} text={messages.confirm.text(typed?.email ?? '')}>
        <OutageBanner part="mail" className="mb-4 rounded-card" />
        <ConfirmForm
          key={waiting}
          flow={waiting}
          onSignedIn={enter}
          onBack={() => setWaiting(null)}
        />
      </Sheet>
    )
  }
  if (invited.kind === 'gone') {
    return <Closed title={signUp.invitationGoneTitle} text={signUp.invitationGoneText} />
  }
  if (installation.signup === 'closed') {
    return <Closed title={signUp.closedTitle} text={signUp.closedText} />
  }
  if (installation.signup === 'invite' && invited.kind !== 'holds') {
    // The invitation is in the fragment: until it is read, neither form is right.
    return invited.kind === 'reading' ? (
      <Sheet title={signUp.inviteTitle} text={signUp.readingInvitation}>
        <div className="min-h-24" />
      </Sheet>
    ) : (
      <Closed title={signUp.inviteTitle} text={signUp.inviteText} />
    )
  }
  return (
    <Sheet
      title={signUp.title}
      text={signUp.introduction}
      foot={
        <>
          <FootLink
            question={signUp.haveAccount}
            href={`/sign-in?next=${encodeURIComponent(next)}`}
          >
            {signUp.signIn}
          </FootLink>
          <FootLink href="/cvs">{messages.withoutAccount}</FootLink>
        </>
      }
    >
      <ComeAlong />
      {installation.isManaged ? (
        <div className="flex flex-col">
          <ManagedLink screen="sign-up" next={next} look="primary" size="large">
            {signUp.managed}
          </ManagedLink>
        </div>
      ) : (
        <>
          <SignUpForm
            // Remounts only for an invitation, so that input before hydration stays.
            key={invited.kind === 'holds' ? 'invited' : 'open'}
            invitation={invited.kind === 'holds' ? invited.invitation : null}
            typed={typed}
            onCodeSent={(flow, kept) => {
              setTyped(kept)
              setWaiting(flow)
            }}
            onSignedIn={enter}
          />
          {!installation.hasMail && (
            <p className="mt-4 text-pretty text-sm text-soft">{signUp.withoutMail}</p>
          )}
          <OtherWays installation={installation} next={next} />
        </>
      )}
    </Sheet>
  )
}

function Closed({ title, text }: { title: string; text: string }) {
  const messages = useMessages(signInMessages)
  return (
    <Sheet
      title={title}
      text={text}
      foot={
        <FootLink question={messages.signUp.haveAccount} href="/sign-in">
          {messages.signUp.signIn}
        </FootLink>
      }
    >
      <LinkButton href="/cvs" look="primary">
        {messages.withoutAccount}
      </LinkButton>
    </Sheet>
  )
}
