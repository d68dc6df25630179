import { ChevronDown } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useAnyEditor } from '@/components/document/editor/editor-context'
import { useShareFailure } from '@/components/document/status/use-share-failure'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Share } from '@/dist/answers/share-answers'
import type { CreateShareBody } from '@/lib/api/shares'
import { sharesApi } from '@/lib/browser/share/shares-api'
import { uploadPictures } from '@/lib/browser/storage/photo/use-upload-files'
import { useNamespace } from '@/lib/browser/sync/account/use-account'
import { useVersions } from '@/lib/browser/sync/history/use-versions'
import { share as shareMessages } from '@/lib/messages/areas'
import { useSendAll } from '../history/use-send-all'
import { useVersionText } from '../history/use-version-text'
import { AccessFields } from './access-fields'
import { type AccessField, accessRequest, findAccessErrors, openAccess } from './link-access'
import { useLinkDraft, type VersionChoice } from './use-link-draft'

type Errors = Partial<Record<AccessField | 'form', string>>

const states = ['newest', 'asItIsNow'] as const

const versionOf = (choice: VersionChoice) => {
  if (choice === 'newest') return null
  return choice === 'asItIsNow' ? 'current' : Number(choice)
}

/** Default values of the form. */
const initial = { ...openAccess, label: '', choice: 'newest' as VersionChoice, withResume: false }

type Props = {
  /** Whether to create a link is the main action of the dialog. */
  isNext: boolean
  onCreated: (share: Share) => void
}

/** Form for a new link: recipient, content and access. */
export function NewLinkForm({ isNext, onCreated }: Props) {
  const messages = useMessages(shareMessages)
  const failureOf = useShareFailure()
  const { session } = useAnyEditor()
  const { id, kind, lineage } = session.document()
  const sendAll = useSendAll(session)
  const namespace = useNamespace()
  const { items } = useVersions(id)
  const { days, title } = useVersionText()
  const { draft, change, discard } = useLinkDraft('new')
  const values = { ...initial, ...draft }
  const { choice } = values
  const [isMoreShown, setMoreShown] = useState(
    values.asksPassword || values.lastDay !== '' || values.allowsComments,
  )
  const [errors, setErrors] = useState<Errors>({})
  const [isBusy, setBusy] = useState(false)
  const resumeId = kind === 'letter' ? lineage?.documentId : undefined

  /** Creates the link after the document was uploaded. */
  async function create(): Promise<string> {
    if (!(await sendAll())) return failureOf(navigator.onLine ? 'not-sent' : 'offline')
    await uploadPictures(namespace)
    const documents: CreateShareBody['documents'] = [{ id, version: versionOf(choice) }]
    if (values.withResume && resumeId) {
      documents.push({ id: resumeId, version: choice === 'newest' ? null : 'current' })
    }
    const made = await sharesApi.create({
      documents,
      label: values.label.trim(),
      ...accessRequest(values),
    })
    if (made.ok) onCreated(made.value)
    else return made.code === 'limit-reached' ? messages.limitReached : failureOf(made.code)
    return ''
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const found = findAccessErrors(values, null, event.currentTarget, messages)
    setErrors(found)
    if (Object.keys(found).length > 0) return setMoreShown(true)
    setBusy(true)
    const failure = await create()
    setBusy(false)
    if (failure !== '') return setErrors({ form: failure })
    discard()
    setMoreShown(false)
  }

  const options: { id: VersionChoice; label: string; group?: string }[] = [
    ...states.map((one) => ({ id: one, label: messages[one] })),
    ...days(items ?? []).flatMap(({ name: group, versions }) =>
      versions.map((one) => ({ id: `${one.number}` as const, label: title(one), group })),
    ),
  ]

  return (
    <form
      className="mt-3 flex flex-col gap-4"
      // Errors are shown at their fields, in the interface language.
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="label"
          label={messages.forWhom}
          description={messages.forWhomHint}
          value={values.label}
          onChange={(event) => change({ label: event.target.value })}
          maxLength={80}
          autoComplete="off"
        />
        <Select
          label={messages.shows}
          options={options}
          value={choice}
          onChange={(next) => change({ choice: next })}
        />
      </div>
      {resumeId && (
        <Checkbox
          name="with-resume"
          label={messages.withResume}
          checked={values.withResume}
          onChange={(event) => change({ withResume: event.target.checked })}
        />
      )}
      <details
        className="group"
        open={isMoreShown}
        onToggle={(event) => setMoreShown(event.currentTarget.open)}
      >
        <summary className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 text-sm text-soft pointer-coarse:min-h-11">
          {messages.accessOptions}
          <ChevronDown aria-hidden="true" className="size-4 group-open:rotate-180" />
        </summary>
        <div className="mt-1 flex flex-col gap-4 rounded-control border border-line bg-well p-4">
          <AccessFields access={values} onChange={change} share={null} errors={errors} />
        </div>
      </details>
      {errors.form && (
        <p role="alert" className="text-del text-sm">
          {errors.form}
        </p>
      )}
      <Button
        type="submit"
        look={isNext ? 'primary' : 'outline'}
        className="self-start"
        aria-disabled={isBusy}
      >
        {messages.create}
      </Button>
    </form>
  )
}
