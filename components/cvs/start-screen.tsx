'use client'

import { FileDown } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useState } from 'react'
import { readEditorAddress } from '@/components/document/open-document/editor-address'
import { inTemplate } from '@/components/document/open-document/in-template'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import { useLateCode } from '@/components/ui/use-late-code'
import { useJournal, useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { beginWithBrand } from '@/lib/browser/sync/spaces/begin-with-brand'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages, spaces as spaceMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import type { GallerySample } from '@/lib/resume/samples/gallery'
import { exampleLabels, findExamples } from '@/lib/resume/samples/professions'

type Props = { onOpenFile: () => void; onPaste: () => void }

/** Ways to begin a CV, equal in size: the first screen without one, and for who came to open a file. */
export function StartScreen({ onOpenFile, onPaste }: Props) {
  const messages = useMessages(dashboardMessages)
  const { empty, unnamed } = useMessages(spaceMessages)
  const { workspace, known, canWrite } = useSpace()
  const isGuest = useAccount().state.kind === 'guest'
  const isKept = useSaveState().kind !== 'memory-only'
  const where = isGuest ? (isKept ? 'device' : 'tab') : isKept ? 'account' : 'accountOnly'
  return (
    <div className="py-1 sm:py-[7vh]">
      <div className="mx-auto max-w-2xl sm:text-center">
        <h1 className="text-balance text-2xl sm:text-[2rem] sm:leading-9.5">
          {canWrite ? messages.emptyTitle : (known?.name ?? unnamed)}
        </h1>
        <p className="mt-2 text-pretty text-soft">
          {workspace === null ? messages.emptyText[where] : empty}
        </p>
      </div>
      {canWrite && (
        <div className="mx-auto mt-6 grid max-w-[66rem] gap-5 sm:mt-9 lg:grid-cols-3">
          <Way title={messages.start} text={messages.startHint} picture={<FirstLine />}>
            <Link href={inSpace('/editor')} className={`${buttonLook('primary', 'large')} w-full`}>
              {messages.start}
            </Link>
          </Way>
          <Way
            title={messages.importTitle}
            text={messages.importText}
            picture={
              <div className="absolute inset-6 grid place-content-center justify-items-center gap-3 rounded-card border border-edge border-dashed bg-well p-5 text-center">
                <FileDown className="size-6" />
                <span className="text-balance pointer-coarse:hidden">{messages.dropHere}</span>
              </div>
            }
          >
            <Button size="large" onPress={onOpenFile}>
              {messages.chooseFile}
            </Button>
            <Button size="large" look="quiet" onPress={onPaste}>
              {messages.pasteText}
            </Button>
            <p translate="no" className="mt-2 w-full text-soft text-xs">
              {fileKinds.join(' · ')}
            </p>
          </Way>
          <Way
            title={messages.example.title}
            text={messages.example.text}
            picture={<ExamplePapers />}
          >
            <Examples />
          </Way>
        </div>
      )}
    </div>
  )
}

/** Names of formats and services, the same in each language. */
const fileKinds = ['PDF', 'Word', 'LinkedIn', 'JSON Resume', 'Europass']

type WayProps = { title: string; text: string; picture: ReactNode; children: ReactNode }

/** A way to begin; on a phone only the first one has a picture. */
function Way({ title, text, picture, children }: WayProps) {
  return (
    <section className="group flex flex-col overflow-hidden rounded-2xl border border-line">
      <div
        aria-hidden="true"
        className="relative h-40 overflow-hidden border-line border-b bg-mat sm:h-52 xl:h-65 max-sm:group-not-first:hidden"
      >
        {picture}
      </div>
      <div className="flex flex-1 flex-col px-5 pt-4 pb-5">
        <h2 className="text-lg">{title}</h2>
        <p className="mt-1 mb-4 text-pretty text-soft text-sm">{text}</p>
        <div className="mt-auto flex flex-wrap gap-2">{children}</div>
      </div>
    </section>
  )
}

const paperLook = 'absolute rounded-[2px] bg-paper shadow-paper'

/** Blank page with the marker on its first line. */
function FirstLine() {
  return (
    <div className={`${paperLook} inset-x-14 top-6 bottom-0 p-6`}>
      <div className="h-4 w-3/5 rounded-[2px] bg-mark" />
      <div className="mt-3 h-px w-full bg-on-paper/15" />
    </div>
  )
}

/** Pictures of the template gallery, each with its place in the fan. */
const exampleFan = [
  ['kinder', '-rotate-6 start-3 top-13'],
  ['first-light', 'rotate-6 end-3 top-13'],
  ['metro', 'inset-x-0 mx-auto top-6'],
] as const

/** Three examples, one in front. */
function ExamplePapers() {
  return exampleFan.map(([template, place]) => (
    // biome-ignore lint/performance/noImgElement: already optimised, and Next's image service is off
    <img
      key={template}
      src={`/images/templates/${template}-one-1.webp`}
      alt=""
      width={210}
      height={297}
      decoding="async"
      className={`${paperLook} ${place} h-auto w-43`}
    />
  ))
}

/** Number of examples that are offered before a profession is typed. */
const suggested = 3

/**
 * Search of the examples by profession; a chosen one opens as a new CV, in the template of the URL if there is one
 * (`examplesAddress`). Enter opens the first.
 */
function Examples() {
  const messages = useMessages(dashboardMessages)
  const journal = useJournal()
  const router = useRouter()
  const withLateCode = useLateCode()
  const [query, setQuery] = useState('')
  const [isWhole, setWhole] = useState(false)
  const open = (example: GallerySample) =>
    withLateCode(async () => {
      if (!journal) return
      const { sampleResume } = await import('@/lib/resume/samples/samples')
      const { template } = readEditorAddress(location.hash)
      const cv = await inTemplate(sampleResume(example, createIdGenerator()), template)
      journal.save(await beginWithBrand(journal.namespace, cv))
      await journal.flush()
      router.push(inSpace(`/editor#${cv.id}`))
    })
  const found = findExamples(query)
  const isCut = query.trim() === '' && !isWhole
  const openFirst = (event: FormEvent) => {
    event.preventDefault()
    if (found[0] && query.trim() !== '') void open(found[0])
  }
  return (
    <>
      <form className="w-full" onSubmit={openFirst}>
        <SearchField label={messages.example.profession} value={query} onChange={setQuery} />
      </form>
      <p role="status" className={found.length === 0 ? 'py-1 text-soft text-sm' : 'sr-only'}>
        {query.trim() !== '' && messages.example.found(found.length)}
      </p>
      <ul className="flex max-h-28 min-h-16 flex-wrap content-start gap-1.5 overflow-y-auto">
        {found.slice(0, isCut ? suggested : undefined).map((example, index) => (
          <li key={example} lang="en">
            <Button
              size="small"
              className="rounded-full!"
              // The button that showed it is gone.
              autoFocus={isWhole && query === '' && index === suggested}
              onPress={() => void open(example)}
            >
              {exampleLabels[example]}
            </Button>
          </li>
        ))}
        {isCut && (
          <li>
            <Button size="small" look="quiet" onPress={() => setWhole(true)}>
              {messages.example.all(found.length)}
            </Button>
          </li>
        )}
      </ul>
    </>
  )
}
