import { BriefcaseBusiness, Pencil } from 'lucide-react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useDraft } from '@/components/document/editor/editor-context'
import { BoundRichField } from '@/components/document/fields/bound-rich-field'
import { Button } from '@/components/ui/button'
import { useFocusRequests } from '@/components/ui/field-focus'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { bulletAddress } from '@/lib/browser/editing/bullets'
import { bulletsOf, findEntry } from '@/lib/browser/editing/locate'
import { guide as guideMessages } from '@/lib/messages/areas'
import { hasLineRules } from '@/lib/resume/deeds/line-rules'
import type { Bullet } from '@/lib/resume/schema/content'
import { plainText } from '@/lib/resume/text/rich-text'
import { entryHeading } from '../sections/entry-heading'
import { DeedComposer } from './deed-composer'
import { Question } from './question'
import { useDeed } from './use-deed'

type Props = { entry: string | null; actions: HTMLElement | null }

/** Asks what was done at a job: one line at a time, made of answers or written in own words. */
export function DidQuestion({ entry, actions }: Props) {
  const { did } = useMessages(guideMessages)
  const heading = useDraft(({ content, design }) => {
    const found = entry === null ? null : findEntry(content, entry)
    if (!found) return ''
    const { title, beside } = entryHeading(found.key, found.entry, design)
    return [title, beside].filter(Boolean).join(' · ')
  })
  if (entry === null) return null
  return (
    <Question
      title={did.title}
      text={did.text}
      above={
        heading && (
          <p className="mb-1 flex items-center gap-2 text-soft text-sm">
            <BriefcaseBusiness aria-hidden="true" className="size-4 shrink-0" />
            <span className="wrap-anywhere min-w-0">{heading}</span>
          </p>
        )
      }
    >
      <Lines entry={entry} actions={actions} />
    </Question>
  )
}

/** Finished lines of an entry, and the one in progress below them. */
function Lines({ entry, actions }: Props & { entry: string }) {
  const { did } = useMessages(guideMessages)
  const language = useDraft(({ design }) => design.language)
  const isRuled = hasLineRules(language)
  const bullets = useDraft(({ content }) => {
    const found = findEntry(content, entry)
    return found ? bulletsOf(found.entry) : none
  })
  const progress = useDeed(entry)
  const { deed, finish, openLine } = progress
  const { requestFocus } = useFocusRequests()
  /** Line that is written in own words. */
  const [own, setOwn] = useState(() => (isRuled ? null : (bullets.find(isBlank)?.id ?? null)))
  const shown = bullets.filter((one) => one.id === own || (one.id !== deed.bullet && !isBlank(one)))
  const isWriting = deed.bullet !== null || own !== null
  const write = (id: string | null) => {
    setOwn(id)
    if (id) requestFocus(bulletAddress(id), Number.POSITIVE_INFINITY)
  }
  return (
    <>
      {shown.length > 0 && (
        <ul className="flex flex-col gap-2">
          {shown.map(({ id, text }) => (
            <li key={id} className="flex items-start gap-2">
              {id === own ? (
                <BoundRichField owner={id} field="text" label={did.own} className="flex-1" />
              ) : (
                <>
                  <span
                    aria-hidden="true"
                    className="mt-2 size-1.5 shrink-0 rounded-full bg-soft"
                  />
                  <p lang={language} dir="auto" className="wrap-anywhere min-w-0 flex-1">
                    {plainText(text)}
                  </p>
                  <IconButton label={did.edit(plainText(text))} onPress={() => write(id)}>
                    <Pencil aria-hidden="true" />
                  </IconButton>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {isRuled && own === null && (
        <DeedComposer
          {...progress}
          onWriteMyself={() => {
            write(deed.bullet)
            finish()
          }}
        />
      )}
      {!isRuled && <p className="text-pretty text-soft text-sm">{did.ownText}</p>}
      {actions &&
        (isWriting || !isRuled) &&
        createPortal(
          <Button
            onPress={() => {
              finish()
              write(isRuled ? null : openLine())
            }}
          >
            {isWriting ? did.oneMore : did.own}
          </Button>,
          actions,
        )}
    </>
  )
}

const none: readonly Bullet[] = []

const isBlank = ({ text }: Bullet) => text === ''
