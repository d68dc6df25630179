import { Check, CircleDashed, CircleHelp, Minus, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { IconMenu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import { application as applicationMessages, tailor as tailorMessages } from '@/lib/messages/areas'
import { CvLines } from './cv-lines'
import type { MatchActions } from './use-match-actions'

export type RequirementRowProps = {
  requirement: Requirement
  actions: Omit<MatchActions, 'write'>
  placeOf: (evidence: CvEvidence) => string
  onShow: (evidence: CvEvidence) => void
  /** The composer, if it is open. */
  composer: ReactNode
  onCompose: () => void
  onTakeOut: () => void
}

const looks = {
  covered: { Icon: Check, colour: 'text-add' },
  partly: { Icon: CircleHelp, colour: 'text-mark-ink' },
  ask: { Icon: CircleHelp, colour: 'text-mark-ink' },
  missing: { Icon: CircleDashed, colour: 'text-soft' },
  declined: { Icon: Minus, colour: 'text-soft' },
} as const

/** A whole requirement with its proof, with what is missing, or with the place to write it. */
export function RequirementRow(props: RequirementRowProps) {
  const { requirement, actions, placeOf, onShow, composer, onCompose, onTakeOut } = props
  const messages = useMessages(tailorMessages)
  const { notShown } = useMessages(applicationMessages)
  const [isAsked, setAsked] = useState(false)
  const { line, parts, state } = requirement
  const isDeclined = state !== 'covered' && actions.isDeclined(requirement)
  const look = isDeclined ? 'declined' : state
  const { Icon, colour } = looks[look]
  const isOpen = look === 'partly' || look === 'ask' || look === 'missing'
  const isConfirmed = parts.some((part) => part.isConfirmed)
  const open = parts.filter((part) => part.state !== 'covered')
  const evidence = parts.flatMap((part) => part.evidence)
  const [near] = open.flatMap((part) => part.evidence)
  const lines = { lineOf: actions.lineOf, placeOf, onShow }
  const about = (action: string) => messages.about(action, line)
  const isFact = open.some(({ kind }) => /^(?:language|licence|education)$/.test(kind))
  const write = isFact ? messages.writeFact : messages.writeUse
  const lacking = open.map(({ words }) => words).filter((words) => words !== line)
  return (
    <li className="flex gap-3 border-hair border-t px-5 py-3 first:border-t-0">
      <Icon aria-hidden="true" className={`mt-1 size-4 shrink-0 ${colour}`} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
          <p className="min-w-0 flex-1 basis-60">
            <span dir="auto" className="font-[550] text-[0.9375rem] wrap-anywhere">
              {line}
            </span>
            {look === 'covered' && <span className="sr-only">: {messages.states.present}</span>}
          </p>
          {isOpen && !composer && (
            <span className="flex items-center gap-1">
              <Button size="small" aria-label={about(write)} onPress={onCompose}>
                {write}
              </Button>
              <Button
                size="small"
                look="quiet"
                aria-label={about(messages.no)}
                onPress={() => actions.decline(requirement)}
              >
                {messages.no}
              </Button>
            </span>
          )}
        </div>
        {(look === 'covered' || look === 'partly') && <CvLines {...lines} evidence={evidence} />}
        {look === 'partly' && (
          <p dir="auto" className="text-pretty text-mark-ink text-sm">
            {lacking.length > 0
              ? messages.about(messages.states.perhaps, lacking.join(', '))
              : messages.states.weak}
          </p>
        )}
        {look === 'ask' && near && !composer && (
          <div>
            <CvLines {...lines} evidence={[near]} />
            <p className="mt-1 flex flex-wrap items-center gap-2 text-sm">
              {messages.isItThis}
              <Button
                size="small"
                autoFocus={isAsked}
                aria-label={about(messages.yes)}
                onPress={() => actions.answer(requirement, near, true)}
              >
                {messages.yes}
              </Button>
              <Button
                size="small"
                aria-label={messages.about(messages.saidNoToLine, line)}
                onPress={() => actions.answer(requirement, near, false)}
              >
                {messages.no}
              </Button>
            </p>
          </div>
        )}
        {look === 'ask' && !near && (
          <p className="text-mark-ink text-sm">{messages.states.perhaps}</p>
        )}
        {look === 'missing' && <p className="text-soft text-sm">{notShown}</p>}
        {(isConfirmed || isDeclined) && (
          <p className="mt-1 flex flex-wrap items-center gap-x-3 text-soft text-sm">
            {isDeclined ? messages.saidNo : messages.saidYes}
            <Button
              size="small"
              look="quiet"
              className="-ms-2.5"
              aria-label={about(messages.changeAnswer)}
              onPress={() => {
                setAsked(true)
                actions.reset(requirement)
              }}
            >
              {messages.changeAnswer}
            </Button>
          </p>
        )}
        {composer}
      </div>
      <IconMenu label={messages.moreAbout(line)} placement="bottom end" className="-my-1 -me-2">
        <MenuItem text={messages.takeOut} icon={<X aria-hidden="true" />} onAction={onTakeOut} />
      </IconMenu>
    </li>
  )
}
