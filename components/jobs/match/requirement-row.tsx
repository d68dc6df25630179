import {
  Check,
  CircleDashed,
  CircleHelp,
  Contrast,
  MessageCircle,
  Minus,
  UserRound,
  X,
} from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { IconMenu, MenuItem } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import { AddedLineCard } from './added-line'
import { lookOf, openParts, type RowLook } from './row-look'
import { Note, OpenRowState, RowState } from './row-state'
import type { AddedLine, MatchActions } from './use-match-actions'

export type RequirementRowProps = {
  requirement: Requirement
  actions: Omit<MatchActions, 'write'>
  placeOf: (evidence: Pick<CvEvidence, 'entry' | 'section'>) => string
  onShow: (evidence: CvEvidence) => void
  /** Line that was just written for it. */
  added: AddedLine | null
  /** The composer, if it is open. */
  composer: ReactNode
  onCompose: () => void
  /** Writes the added line anew, with more words. */
  onExtend: (line: string) => Promise<boolean>
  /** Leaves the added line as it is, or takes it back. */
  onAddedDone: (isUndone: boolean) => void
  onTakeOut: () => void
}

const looks = {
  covered: { Icon: Check, colour: 'text-add' },
  ownWord: { Icon: MessageCircle, colour: 'text-mark-ink' },
  partly: { Icon: Contrast, colour: 'text-mark-ink' },
  ask: { Icon: CircleHelp, colour: 'text-mark-ink' },
  personal: { Icon: UserRound, colour: 'text-soft' },
  missing: { Icon: CircleDashed, colour: 'text-soft' },
  declined: { Icon: Minus, colour: 'text-soft' },
} as const satisfies Record<RowLook, unknown>

/** A whole requirement with its proof, with what is missing, or with the place to write it. */
export function RequirementRow(props: RequirementRowProps) {
  const { requirement, actions, added, composer, onCompose, onExtend, onTakeOut } = props
  const messages = useMessages(tailorMessages)
  const title = useRef<HTMLParagraphElement>(null)
  const { line, parts } = requirement
  const look = lookOf(requirement, actions.isDeclined(requirement))
  const { Icon, colour } = looks[look]
  const canWrite = look !== 'covered' && look !== 'declined'
  const about = (action: string) => messages.about(action, line)
  const isFact = openParts(requirement).some(({ kind }) =>
    /^(?:language|licence|education)$/.test(kind),
  )
  const write = isFact ? messages.writeFact : messages.writeUse
  const isConfirmed = look !== 'covered' && parts.some((part) => part.isConfirmed)
  const isAddedOpen = added !== null && canWrite && look !== 'ownWord' && actions.isInCv(added)
  // While a line is written, or lacks something yet, nothing else in the row asks or shows it again.
  const isOpen = Boolean(composer) || isAddedOpen
  // The focused button is removed with the state that it belongs to.
  const act = (run: () => void) => {
    run()
    title.current?.focus()
  }
  useEffect(() => {
    if (added) title.current?.focus()
  }, [added])
  return (
    <li className="flex min-h-[59px] gap-3 border-hair border-t px-5 py-2 first:border-t-0">
      <Icon aria-hidden="true" className={`mt-1 size-4 shrink-0 ${colour}`} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
          <p ref={title} tabIndex={-1} className="min-w-0 flex-1 basis-60 outline-none">
            <span dir="auto" className="font-[550] text-[0.9375rem] wrap-anywhere">
              {line}
            </span>
            {look === 'covered' && <span className="sr-only">: {messages.states.present}</span>}
          </p>
          {look === 'ownWord' && (
            <span className="rounded-[3px] bg-mark-wash px-1.5 py-0.5 text-mark-ink text-sm">
              {messages.yourWord}
            </span>
          )}
          {look === 'partly' && (
            <span className="rounded-[3px] bg-mark-wash px-1.5 py-0.5 text-mark-ink text-sm">
              {messages.inPart}
            </span>
          )}
          {canWrite && !isOpen && (
            <Button
              size="small"
              {...(look === 'partly' || look === 'ask' ? {} : { look: 'quiet' })}
              aria-label={about(write)}
              onPress={onCompose}
            >
              {write}
            </Button>
          )}
        </div>
        {isOpen ? (
          <OpenRowState look={look} />
        ) : (
          <RowState
            {...{ requirement, look }}
            lines={{ lineOf: actions.lineOf, placeOf: props.placeOf, onShow: props.onShow }}
            onAnswer={(near, isThis) => act(() => actions.answer(requirement, near, isThis))}
          />
        )}
        {added && isAddedOpen && !composer && (
          <AddedLineCard
            requirement={requirement}
            line={added.words}
            place={props.placeOf(added)}
            onCount={() => act(() => actions.answer(requirement, added, true))}
            onExtend={onExtend}
            onUndo={() => act(() => props.onAddedDone(true))}
            onLeave={() => act(() => props.onAddedDone(false))}
          />
        )}
        {(isConfirmed || look === 'declined') && !isOpen && (
          <Note
            text={look === 'declined' ? messages.saidNo : messages.saidYes}
            action={
              <Button
                size="small"
                look="quiet"
                aria-label={about(isConfirmed ? messages.takeBack : messages.changeAnswer)}
                onPress={() => act(() => actions.reset(requirement))}
              >
                {isConfirmed ? messages.takeBack : messages.changeAnswer}
              </Button>
            }
          />
        )}
        {composer}
      </div>
      <IconMenu label={messages.moreAbout(line)} placement="bottom end" className="-my-1 -me-2">
        {canWrite && look !== 'ownWord' && (
          <MenuItem
            text={messages.notDone}
            icon={<Minus aria-hidden="true" />}
            onAction={() => act(() => actions.decline(requirement))}
          />
        )}
        <MenuItem text={messages.takeOut} icon={<X aria-hidden="true" />} onAction={onTakeOut} />
      </IconMenu>
    </li>
  )
}
