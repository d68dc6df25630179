'use client'

import { BoundTextField } from '@/components/document/fields/bound-text-field'
import { useMessages } from '@/components/ui/messages'
import { letter as letterMessages } from '@/lib/messages/areas'
import { letterOwner, recipientOwner } from '@/lib/resume/change/address'
import { BoundDateField } from '../fields/bound-date-field'
import { LineList } from '../sections/line-list'
import { EvidenceCard } from './evidence-card'
import { LetterHelp } from './letter-help'
import { ParagraphEvidence } from './paragraph-evidence'

const half = 'col-span-2 @sm:col-span-1'
const card = 'grid grid-cols-2 gap-3'

/** Fields of a letter in printed order: recipient, subject, text. */
export function LetterFields() {
  const messages = useMessages(letterMessages)
  const { recipient } = messages
  return (
    <div className="flex flex-col gap-5">
      <section className={card}>
        <h3 className="col-span-2 text-sm">{messages.recipientTitle}</h3>
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
      </section>
      <section className={card}>
        <h3 className="col-span-2 text-sm">{messages.letterTitle}</h3>
        <BoundTextField
          owner={letterOwner}
          field="subject"
          {...messages.subject}
          className={half}
        />
        <BoundDateField owner={letterOwner} field="date" {...messages.date} className={half} />
        <BoundTextField
          owner={letterOwner}
          field="opening"
          {...messages.opening}
          className="col-span-2"
        />
        <LineList
          owner={letterOwner}
          label={messages.paragraphs}
          list={messages.paragraphs}
          nameOf={messages.paragraph}
          add={messages.addParagraph}
          keys={messages.paragraphKeys}
          isText
          Below={ParagraphEvidence}
        />
        <BoundTextField
          owner={letterOwner}
          field="closing"
          {...messages.closing}
          className="col-span-2"
        />
      </section>
      <EvidenceCard />
      <LetterHelp />
    </div>
  )
}
