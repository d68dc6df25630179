import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { PagePicture } from '@/components/document/preview/page-picture'
import { useInterfaceLocale } from '@/components/ui/messages'
import { Switch } from '@/components/ui/switch'
import type { BlindCopy } from '@/lib/browser/import-export/export/blind-copy'
import { formatters } from '@/lib/messages/format'
import type { BlindState } from './use-blind-copy'
import { useExportMessages } from './use-export'

type Props = {
  isOn: boolean
  onChange: (isOn: boolean) => void
  state: BlindState
  /** Whether the format has pages, which are previewed then. */
  isPaged: boolean
}

/** Option for an anonymised file, with the result of its verification and its pages. */
export function BlindOption({ isOn, onChange, state, isPaged }: Props) {
  const messages = useExportMessages()
  const isChecked =
    state.kind === 'ready' && state.copy.left.length === 0 && state.copy.nearName.length === 0
  return (
    <div className="mt-3 border-line border-t pt-3">
      <Switch
        label={messages.blind}
        description={messages.blindHint}
        isOn={isOn}
        onChange={onChange}
      />
      <p role="status" className="mt-2 text-sm empty:hidden">
        {state.kind === 'making' && messages.blindChecking}
        {isChecked && messages.blindChecked}
      </p>
      {state.kind === 'ready' && state.copy.left.length > 0 && (
        <p role="alert" className="mt-2 text-del text-sm">
          {messages.blindLeft}
        </p>
      )}
      {state.kind === 'failed' && (
        <p role="alert" className="mt-2 text-del text-sm">
          {messages.failed}
        </p>
      )}
      {state.kind === 'ready' && (
        <>
          <NearName copy={state.copy} />
          <GenderedWords copy={state.copy} />
          {isPaged && <Pages copy={state.copy} />}
        </>
      )}
    </div>
  )
}

/** Lists the lines that may still tell the name, before the file is saved. */
function NearName({ copy }: { copy: BlindCopy }) {
  const messages = useExportMessages()
  const id = useId()
  const { nearName, document } = copy
  if (nearName.length === 0) return null
  return (
    <div role="alert" className="mt-2 text-sm">
      <p id={id} className="text-del">
        {messages.blindNear}
      </p>
      <ul aria-labelledby={id} className="mt-1 max-h-40 list-disc overflow-y-auto ps-5">
        {[...new Set(nearName)].map((line) => (
          <li key={line} dir="auto" lang={document.design.language} className="break-words">
            {line}
          </li>
        ))}
      </ul>
    </div>
  )
}

function GenderedWords({ copy }: { copy: BlindCopy }) {
  const messages = useExportMessages()
  const { genderedWords, document } = copy
  if (genderedWords.length === 0) return null
  return (
    <details className="group mt-1 text-sm">
      <summary className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 text-soft pointer-coarse:min-h-11">
        {messages.genderedWords}
        <ChevronDown aria-hidden="true" className="size-4 group-open:rotate-180" />
      </summary>
      <p dir="auto" lang={document.design.language} className="break-words">
        {genderedWords.join(', ')}
      </p>
      <p className="mt-1 text-soft text-xs">{messages.genderedHint}</p>
    </details>
  )
}

/** Preview of the saved pages. */
function Pages({ copy }: { copy: BlindCopy }) {
  const messages = useExportMessages()
  const { number } = formatters(useInterfaceLocale())
  const [hasFailed, setFailed] = useState(false)
  if (hasFailed) return null
  const { pages } = copy.rendered
  return (
    <ol className="mt-3 grid grid-cols-2 gap-3">
      {pages.map((page, at) => (
        <li key={page.hash}>
          <PagePicture
            side={{ pages, pdf: copy.pdf }}
            page={at}
            label={`${messages.page} ${number(at + 1)}`}
            onError={() => setFailed(true)}
          />
        </li>
      ))}
    </ol>
  )
}
