import { useEffect, useMemo, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { ReadFile } from '@/lib/browser/paper/checks/check-own'
import type { FormField } from '@/lib/browser/paper/checks/form-fields'
import { openPdf } from '@/lib/browser/paper/open-pdf'
import { checkPanel } from '@/lib/messages/areas'
import type { Conformance } from '@/lib/pdf/pdf-types'
import { PagePicture } from '../preview/page-picture'
import type { OpenPages } from '../preview/use-page-pair'

/** Names the standards that our PDF conforms to, and what it lacks for another one. */
function Standards({ conformance }: { conformance: Conformance }) {
  const messages = useMessages(checkPanel)
  const { accessible, archive, obstacles } = conformance
  if (accessible) return <p className="mt-3 text-soft text-sm">{messages.standards(archive)}</p>
  return (
    <div className="mt-3 text-soft text-sm">
      <p>{messages.archiveOnly(archive)}</p>
      <ul className="mt-1 list-disc ps-5">
        {obstacles.map((obstacle) => (
          <li key={obstacle}>{messages.obstacles[obstacle]}</li>
        ))}
      </ul>
    </div>
  )
}

const readers = ['order', 'rows', 'form'] as const
type Reader = (typeof readers)[number]

type Props = {
  file: ReadFile
  /** Whether its pages are shown beside the text. */
  hasPages: boolean
}

/** Text of a file as read by three extractors. */
export function MachineView({ file, hasPages }: Props) {
  const messages = useMessages(checkPanel)
  const [reader, setReader] = useState<Reader>('order')
  return (
    <div className={hasPages ? 'grid gap-5 md:grid-cols-2' : undefined}>
      <div className="min-w-0">
        <SegmentedControl
          label={messages.reader}
          options={readers.map((id) => ({ id, label: messages.readers[id] }))}
          value={reader}
          onChange={setReader}
        />
        <p className="mt-2 text-soft text-sm">{messages.readerHints[reader]}</p>
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable areas must be focusable
          tabIndex={0}
          aria-label={messages.readers[reader]}
          className="mt-3 max-h-[70dvh] overflow-auto rounded-card border border-line bg-panel p-4"
        >
          <Reading file={file} reader={reader} />
        </section>
        {file.conformance && <Standards conformance={file.conformance} />}
      </div>
      {hasPages && <FilePages file={file} />}
    </div>
  )
}

function Reading({ file, reader }: { file: ReadFile; reader: Reader }) {
  const messages = useMessages(checkPanel)
  if (reader === 'form') return <FormFields fields={file.fields} />
  const { facts, rows } = file.machine
  const text =
    reader === 'rows' ? rows.join('\n\n') : facts.pages.map((page) => page.text).join('\n\n')
  if (text.trim() === '') return <p className="text-soft">{messages.noText}</p>
  return (
    <pre dir="auto" className="whitespace-pre-wrap break-words font-mono text-xs leading-relaxed">
      {text}
    </pre>
  )
}

function FormFields({ fields }: { fields: readonly FormField[] | null }) {
  const messages = useMessages(checkPanel)
  if (!fields || fields.length === 0) return <p className="text-soft">{messages.noFields}</p>
  return (
    <dl className="flex flex-col gap-1 text-sm">
      {fields.map(({ kind, group, text }, at) => {
        const isNew = at > 0 && fields[at - 1]?.group !== group && kind !== 'bullet'
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is static
            key={at}
            className={`grid grid-cols-[6.5rem_1fr] gap-2 ${isNew ? 'mt-2 border-line border-t pt-2' : ''}`}
          >
            <dt className="text-soft">{messages.fields[kind]}</dt>
            <dd dir="auto" className="min-w-0 break-words">
              {text}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function FilePages({ file }: { file: ReadFile }) {
  const messages = useMessages(checkPanel)
  const [open, setOpen] = useState<OpenPages | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const pages = useMemo(() => file.machine.sizes.map((size) => ({ ...size, hash: 0 })), [file])
  useEffect(() => {
    const pdf = openPdf(file.bytes)
    setOpen({ pages, pdf })
    return () => pdf.close()
  }, [file, pages])
  if (hasFailed || !open) return null
  return (
    <ol className="flex max-h-[80dvh] min-w-0 flex-col gap-4 overflow-auto rounded-card bg-mat p-4">
      {pages.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages are identified by number
        <li key={at}>
          <PagePicture
            side={open}
            page={at}
            label={messages.pageLabel(at + 1)}
            onError={() => setFailed(true)}
          />
        </li>
      ))}
    </ol>
  )
}
