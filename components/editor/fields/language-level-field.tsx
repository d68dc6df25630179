import { memo, useId } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { useField } from '@/components/document/fields/use-field'
import { formName } from '@/components/document/open-document/form-values'
import { useRoomForPaste } from '@/components/document/open-document/use-room-for-paste'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { sections as sectionsMessages } from '@/lib/messages/areas'
import { languageTermsOf } from '@/lib/resume/labels/language-tables'
import { limits } from '@/lib/resume/resume-limits'

type Props = { owner: string; field: string; label: string; example?: string; className?: string }

/** The levels of the Common European Framework of Reference, best first. */
const europeanLevels = ['c2', 'c1', 'b2', 'b1', 'a2', 'a1'] as const

/** Field for a language level: offers the levels of the CEFR, explains a typed one, and accepts any other text. */
export const LanguageLevelField = memo(function LanguageLevelField(props: Props) {
  const { owner, field, label, example, className } = props
  const { form } = useEditor()
  const { languageLevels } = useMessages(sectionsMessages)
  const { address, hint, language, placeholder } = useField(owner, field, example)
  const typed = useDraft(({ content }) => {
    const language: Record<string, unknown> | undefined = content.languages.find(
      (entry) => entry.id === owner,
    )
    return String(language?.[field] ?? '')
      .trim()
      .toLowerCase()
  })
  const known = europeanLevels.find((level) => level === typed)
  const id = useId()
  return (
    <>
      <TextField
        {...form.register(formName(address))}
        fieldKey={address}
        label={label}
        placeholder={placeholder}
        hint={hint ?? (known && languageLevels[known])}
        list={id}
        maxLength={limits.line}
        onPaste={useRoomForPaste(limits.line)}
        autoComplete="off"
        enterKeyHint="next"
        autoCorrect="off"
        lang={language}
        spellCheck={false}
        className={className}
      />
      <datalist id={id}>
        {field === 'fluency' && <option value={languageTermsOf(language).native} />}
        {europeanLevels.map((level) => (
          <option key={level} value={level.toUpperCase()} label={languageLevels[level]} />
        ))}
      </datalist>
    </>
  )
})
