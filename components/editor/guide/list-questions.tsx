import { Plus } from 'lucide-react'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { formName } from '@/components/document/open-document/form-values'
import { Button } from '@/components/ui/button'
import { useFocusRequests } from '@/components/ui/field-focus'
import { useMessages } from '@/components/ui/messages'
import { skillsForTitle } from '@/lib/browser/completion/skills-for-title'
import { addEntry } from '@/lib/browser/editing/entries'
import { entriesOf } from '@/lib/browser/editing/locate'
import { guide as guideMessages } from '@/lib/messages/areas'
import { fieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { BoundWordsField } from '../fields/bound-words-field'
import { useListMessages } from '../sections/use-section-messages'
import { AskedFields } from './asked-fields'
import { Question } from './question'

/** Returns the ids of a section's entries, of which there is at least one, and a function that adds another. */
function useAskedEntries(section: string): [string[], () => void] {
  const { run, ids } = useEditor()
  const listed = useDraft(({ content }) =>
    entriesOf(content, section)
      .map(({ id }) => id)
      .join(' '),
  )
  const add = () => run((document) => addEntry(document, section, ids))
  const addFirst = useEffectEvent(() => {
    if (listed === '') add()
  })
  useEffect(() => addFirst(), [])
  return [listed.split(' ').filter(Boolean), add]
}

type ListProps = { title: string; text: string; section: string; more: string }

/** Question that asks for the entries of a section, one below the other. */
function ListQuestion({ title, text, section, more }: ListProps) {
  const [entries, add] = useAskedEntries(section)
  return (
    <Question title={title} text={text}>
      {entries.map((id) => (
        <AskedFields key={id} sectionKey={section} entryId={id} />
      ))}
      <Button look="quiet" className="-ms-3 self-start" onPress={add}>
        <Plus aria-hidden="true" />
        {more}
      </Button>
    </Question>
  )
}

/** Asks for schools, trainings and universities. */
export function EducationQuestion() {
  const { education } = useMessages(guideMessages)
  return <ListQuestion {...education} section="education" />
}

/** Asks for languages and their levels. */
export function LanguagesQuestion() {
  const { languages } = useMessages(guideMessages)
  const { add } = useListMessages('languages')
  return <ListQuestion {...languages} section="languages" more={add} />
}

/** Asks for skills. Proposed ones are on the page once they are pressed. */
export function SkillsQuestion() {
  const { skills } = useMessages(guideMessages)
  const [[group]] = useAskedEntries('skills')
  const keywords = useListMessages('skills').field('keywords')
  const isProposing = useProposed().length > 0
  const { requestFocus } = useFocusRequests()
  useEffect(() => {
    const isTyping = !matchMedia('(pointer: coarse)').matches
    if (group && isTyping) requestFocus(fieldAddress(group, 'keywords'), Number.POSITIVE_INFINITY)
  }, [group, requestFocus])
  return (
    <Question title={skills.title} text={isProposing ? skills.text : (keywords.example ?? '')}>
      {group && (
        <>
          <ProposedSkills group={group} />
          <BoundWordsField owner={group} field="keywords" label={skills.field} completion="skill" />
        </>
      )}
    </Question>
  )
}

const maxProposed = 10

const titleOf = ({ content }: ResumeDocument) =>
  content.basics.label || content.work[0]?.position || ''

/** Returns the skills that are usual for the person's title, in the language of the CV. */
function useProposed(): string[] {
  const language = useDraft(({ design }) => design.language)
  const title = useDraft(titleOf)
  return useMemo(() => skillsForTitle(title, language, maxProposed), [title, language])
}

/** Skills that are usual for the person's title, to press where they are true. */
function ProposedSkills({ group }: { group: string }) {
  const { form } = useEditor()
  const { skills } = useMessages(guideMessages)
  const language = useDraft(({ design }) => design.language)
  const title = useDraft(titleOf)
  const taken = useDraft(({ content }) => content.skills.find(({ id }) => id === group)?.keywords)
  const proposed = useProposed()
  const has = (skill: string) =>
    taken?.some((one) => one.toLowerCase() === skill.toLowerCase()) ?? false
  const left = proposed.filter((skill) => !has(skill))
  if (left.length === 0) return null
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-soft text-xs">{skills.proposed(title)}</legend>
      <div className="flex flex-wrap gap-1.5">
        {left.map((skill) => (
          <Button
            key={skill}
            size="small"
            className="rounded-full!"
            onPress={() =>
              form.setValue(formName(fieldAddress(group, 'keywords')), [...(taken ?? []), skill])
            }
          >
            <Plus aria-hidden="true" />
            <span lang={language}>{skill}</span>
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
