'use client'

import { FileDown } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { useLateCode } from '@/components/ui/use-late-code'
import { useJournal, useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { beginWithBrand } from '@/lib/browser/sync/spaces/begin-with-brand'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages, spaces as spaceMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import { type Profession, professionLabels, professions } from '@/lib/resume/samples/professions'

type Props = {
  /** Whether there are no CVs, whose list has the heading of the page. */
  isAlone: boolean
  onOpenFile: () => void
  onPaste: () => void
}

/** Ways to begin a CV, equal in size: the first screen without one, and for who came to open a file. */
export function StartScreen({ isAlone, onOpenFile, onPaste }: Props) {
  const messages = useMessages(dashboardMessages)
  const { empty, unnamed } = useMessages(spaceMessages)
  const { workspace, known, canWrite } = useSpace()
  const isGuest = useAccount().state.kind === 'guest'
  const isKept = useSaveState().kind !== 'memory-only'
  const Heading = isAlone ? 'h1' : 'h2'
  const where = isGuest ? (isKept ? 'device' : 'tab') : isKept ? 'account' : 'accountOnly'
  return (
    <div className="mx-auto max-w-6xl py-4 sm:py-[7vh]">
      <div className="mx-auto max-w-2xl text-center">
        <Heading className="text-[2rem] leading-9.5">
          {canWrite ? messages.emptyTitle : (known?.name ?? unnamed)}
        </Heading>
        <p className="mt-2 text-pretty text-soft">
          {workspace === null ? messages.emptyText[where] : empty}
        </p>
      </div>
      {canWrite && (
        <div className="mt-8 grid gap-5 sm:mt-11 lg:grid-cols-3">
          <Way title={messages.start} text={messages.startHint} picture={<FirstLine />}>
            <Link href={inSpace('/editor')} className={`${buttonLook('primary', 'large')} w-full`}>
              {messages.start}
            </Link>
          </Way>
          <Way title={messages.importTitle} text={messages.importText} picture={<DropPlace />}>
            <Button size="large" onPress={onOpenFile}>
              {messages.chooseFile}
            </Button>
            <Button size="large" look="quiet" onPress={onPaste}>
              {messages.pasteText}
            </Button>
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

type WayProps = { title: string; text: string; picture: ReactNode; children: ReactNode }

function Way({ title, text, picture, children }: WayProps) {
  return (
    <section className="flex flex-col overflow-hidden rounded-card border border-line">
      <div
        aria-hidden="true"
        className="relative h-32 overflow-hidden border-line border-b bg-mat sm:h-52"
      >
        {picture}
      </div>
      <div className="flex flex-1 flex-col px-5 pt-4 pb-5">
        <h2 className="text-lg">{title}</h2>
        <p className="mt-1 mb-4 flex-1 text-pretty text-soft text-sm">{text}</p>
        <div className="flex flex-wrap gap-2">{children}</div>
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

function DropPlace() {
  return (
    <div className="absolute inset-6 grid place-content-center rounded-card border border-edge border-dashed bg-well">
      <FileDown className="size-6" />
    </div>
  )
}

/** Three written pages, one in front. */
function ExamplePapers() {
  return ['-rotate-6 start-8 end-32', 'rotate-6 start-32 end-8', 'inset-x-20'].map((place, at) => (
    <div
      key={place}
      className={`${paperLook} ${place} ${at === 2 ? 'top-6' : 'top-10'} bottom-0 p-5`}
    >
      <div className="h-3 w-3/5 rounded-[2px] bg-on-paper/70" />
      {[90, 75, 85, 60, 80].map((width) => (
        <div
          key={width}
          className="mt-2.5 h-1.5 rounded-[1px] bg-on-paper/15"
          style={{ width: `${width}%` }}
        />
      ))}
    </div>
  ))
}

/** Buttons that open an example as a new CV. */
function Examples() {
  const journal = useJournal()
  const router = useRouter()
  const withLateCode = useLateCode()
  const open = (profession: Profession) =>
    withLateCode(async () => {
      if (!journal) return
      const { sampleResume } = await import('@/lib/resume/samples/samples')
      const example = sampleResume(profession, createIdGenerator())
      journal.save(await beginWithBrand(journal.namespace, example))
      await journal.flush()
      router.push(inSpace(`/editor#${example.id}`))
    })
  return professions.map((profession) => (
    <Button
      key={profession}
      size="small"
      className="rounded-full!"
      onPress={() => void open(profession)}
    >
      <span lang="en">{professionLabels[profession]}</span>
    </Button>
  ))
}
