import { useCallback } from 'react'
import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { useMessages } from '@/components/ui/messages'
import { promptOf } from '@/lib/browser/ai/letters/shown-letter'
import { letter as letterMessages } from '@/lib/messages/areas'
import { letterOwner, recipientOwner } from '@/lib/resume/change/address'
import { BoundDateField } from '../fields/bound-date-field'
import { LineList, type LinePlace } from '../sections/line-list'
import { LetterEvidence } from './letter-evidence'
import { LetterHelp } from './letter-help'
import { ParagraphEvidence } from './paragraph-evidence'
import { ProofChips } from './proof-chips'

const half = 'col-span-2 @sm:col-span-1'

function ParagraphPrompt({ id, at, count }: LinePlace) {
  const { prompts } = useMessages(letterMessages)
  const prompt = promptOf({ at, count })
  if (!prompt) return null
  const { name, hint } = prompts[prompt]
  return (
    <>
      <p aria-hidden="true" className={`mb-1.5 text-sm ${at > 1 ? 'mt-2' : ''}`}>
        <span className="me-2 font-semibold">{name}</span>
        <span className="text-soft">{hint}</span>
      </p>
      {prompt === 'proofs' && <ProofChips paragraph={id} />}
    </>
  )
}

/** Text of a letter: salutation, prompted paragraphs, closing. */
export function LetterFields() {
  const messages = useMessages(letterMessages)
  const nameOf = useCallback(
    (at: number, count: number) => {
      const prompt = promptOf({ at, count })
      return prompt ? messages.prompts[prompt].name : messages.paragraph(at)
    },
    [messages],
  )
  return (
    <div className="flex flex-col gap-3">
      <BoundTextField owner={letterOwner} field="opening" {...messages.opening} />
      <LineList
        owner={letterOwner}
        list={messages.paragraphs}
        nameOf={nameOf}
        add={messages.addParagraph}
        keys={messages.paragraphKeys}
        isText
        Above={ParagraphPrompt}
        Below={ParagraphEvidence}
      />
      <BoundTextField owner={letterOwner} field="closing" {...messages.closing} />
      <LetterEvidence />
      <LetterHelp />
    </div>
  )
}

/** Recipient, subject and date of a letter. */
export function RecipientFields() {
  const messages = useMessages(letterMessages)
  const { recipient } = messages
  return (
    <div className="grid grid-cols-2 gap-3">
      {(['name', 'organization', 'address'] as const).map((field) => (
        <BoundTextField
          key={field}
          owner={recipientOwner}
          field={field}
          {...recipient[field]}
          kind="name"
          className={half}
        />
      ))}
      <BoundTextField
        owner={recipientOwner}
        field="email"
        {...recipient.email}
        kind="email"
        className={half}
      />
      <BoundTextField owner={letterOwner} field="subject" {...messages.subject} className={half} />
      <BoundDateField owner={letterOwner} field="date" {...messages.date} className={half} />
    </div>
  )
}
