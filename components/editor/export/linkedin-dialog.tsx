import { useState } from 'react'
import { useEditor } from '@/components/document/editor/editor-context'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { copyText } from '@/lib/browser/import-export/export/copy-text'
import {
  type ProfileGroup,
  readLinkedInProfile,
} from '@/lib/browser/import-export/export/linkedin-profile'
import { exportArea, linkedIn, sections as sectionsMessages } from '@/lib/messages/areas'
import { ProfileFieldRow } from './profile-field-row'

type Section = ProfileGroup['section']
type Field = ProfileGroup['entries'][number]['fields'][number]
type Labels = Readonly<Record<string, { label: string } | undefined>>

/** Returns labels for a LinkedIn profile, preferring the editor's own. */
function useProfileLabels() {
  const messages = useMessages(linkedIn)
  const { basics, lists } = useMessages(sectionsMessages)
  const { startMonth, startYear, endMonth, endYear, month, year, skill, summary } = messages
  const own: Readonly<Record<string, string | undefined>> = {
    ...{ startMonth, startYear, endMonth, endYear, dateMonth: month, dateYear: year },
    start: lists.work.fields.startDate.label,
    end: lists.work.fields.endDate.label,
    date: lists.certificates.fields.date.label,
    description: lists.projects.fields.description.label,
    keyword: skill,
    profile: basics.fields.url.label,
    details: basics.details.title,
    summary,
  }

  function labelsIn(section: Section): Labels {
    if (section === 'basics') return basics.fields
    return section === 'summary' || section === 'elsewhere' ? {} : lists[section].fields
  }

  return {
    nameOf(section: Section): string {
      if (section === 'basics') return basics.name
      if (section === 'summary') return summary
      return section === 'elsewhere' ? messages.elsewhere : lists[section].name
    },
    labelOf: ({ section, entry, field }: Field): string =>
      own[field] ?? labelsIn(section)[field]?.label ?? (entry.title || lists.custom.name),
  }
}

/** Dialog with the CV as fields of a LinkedIn profile, each with a copy button. Nothing is sent. */
export function LinkedInDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages(linkedIn)
  const { notCopied, nothingYet } = useMessages(exportArea)
  const { session } = useEditor()
  const { nameOf, labelOf } = useProfileLabels()
  const [{ groups, extraSkills, language }] = useState(() => {
    const document = session.document()
    return { ...readLinkedInProfile(document), language: document.design.language }
  })
  /** Label of the last copied field; null if copying was refused. */
  const [copied, setCopied] = useState<string | null>('')

  async function copy(text: string, label: string) {
    const isCopied = (await copyText(Promise.resolve(text))) === 'copied'
    setCopied(isCopied ? label : null)
    return isCopied
  }

  const countOf = ({ entries }: ProfileGroup) =>
    entries.reduce((sum, { fields }) => sum + fields.length, 0)

  return (
    <Dialog isOpen onOpenChange={onClose} title={messages.title} size="medium">
      <p className="text-soft">{groups.length > 0 ? messages.about : nothingYet}</p>
      <p role="status" className={copied === null ? 'mt-3 text-del' : 'sr-only'}>
        {copied === null ? notCopied : copied && messages.copiedField(copied)}
      </p>
      {groups.map((group) => (
        <section key={group.section} className="mt-6">
          <h3 className="text-lg">{nameOf(group.section)}</h3>
          {group.section === 'skills' && extraSkills > 0 && (
            <p className="mt-1 text-del text-sm">
              {messages.tooManySkills(countOf(group), countOf(group) - extraSkills)}
            </p>
          )}
          {group.entries.map(({ id, title, fields }) => (
            <div key={id} className="mt-3">
              {title !== '' && group.section !== 'elsewhere' && (
                <h4 dir="auto" lang={language} className="mb-1 font-medium">
                  {title}
                </h4>
              )}
              <ul>
                {fields.map((field, at) => (
                  <ProfileFieldRow
                    // biome-ignore lint/suspicious/noArrayIndexKey: the list is static
                    key={`${field.field} ${at}`}
                    field={field}
                    label={labelOf(field)}
                    language={language}
                    onCopy={(text) => copy(text, labelOf(field))}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </Dialog>
  )
}
