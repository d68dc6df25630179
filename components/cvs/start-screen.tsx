import {
  ChevronRight,
  FileDown,
  Files,
  FileText,
  type LucideIcon,
  MessageCircleQuestion,
} from 'lucide-react'
import Link from 'next/link'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { guideAddress } from '@/components/document/open-document/editor-address'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages, spaces as spaceMessages } from '@/lib/messages/areas'
import { AllExamples, ExampleSearch, useExampleChoices } from './example-choice'

type Props = { onOpenFile: () => void; onPaste: () => void }

/** Moves focus and the top of the screen to what a button showed below. */
function goTo(heading: HTMLElement | null) {
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}

/** Ways to begin a CV, equal in size: the first screen without one, and for who came to open a file. */
export function StartScreen({ onOpenFile, onPaste }: Props) {
  const messages = useMessages(dashboardMessages)
  const { empty, unnamed } = useMessages(spaceMessages)
  const { workspace, known, canWrite } = useSpace()
  const isGuest = useAccount().state.kind === 'guest'
  const isKept = useSaveState().kind !== 'memory-only'
  const where = isGuest ? (isKept ? 'device' : 'tab') : isKept ? 'account' : 'accountOnly'
  const choices = useExampleChoices()
  const [isWhole, setWhole] = useState(false)
  const allHeading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isWhole) goTo(allHeading.current)
  }, [isWhole])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="py-1 sm:py-[7vh]">
      <div className="mx-auto max-w-2xl sm:text-center">
        <h1
          ref={heading}
          tabIndex={-1}
          className="text-balance text-2xl outline-none sm:text-[2rem] sm:leading-9.5"
        >
          {canWrite ? messages.emptyTitle : (known?.name ?? unnamed)}
        </h1>
        <p className="mt-2 text-pretty text-soft">
          {workspace === null ? messages.emptyText[where] : empty}
        </p>
      </div>
      {canWrite && (
        <>
          <div className="mx-auto mt-6 grid max-w-2xl sm:mt-9 lg:max-w-[68.5rem] lg:grid-cols-3 lg:gap-x-5 lg:gap-y-0">
            <Way
              isFirst
              icon={MessageCircleQuestion}
              title={messages.guide.title}
              text={messages.guide.text}
              picture={<QuestionPicture />}
            >
              <Link href={guideAddress()} className={`${buttonLook('primary', 'large')} w-full`}>
                {messages.guide.start}
              </Link>
              <p className="mt-2 w-full text-soft text-xs">{messages.guide.note}</p>
            </Way>
            <Way
              icon={FileDown}
              title={messages.importTitle}
              text={messages.importText}
              detail={fileKinds}
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
              <p className="mt-2 w-full text-soft text-xs">{fileKinds}</p>
            </Way>
            <Way
              icon={Files}
              title={messages.example.title}
              text={messages.example.text}
              detail={choices.length > 0 ? messages.example.found(choices.length) : ''}
              picture={<ExamplePapers />}
            >
              <ExampleSearch
                choices={choices}
                onAll={() => (isWhole ? goTo(allHeading.current) : setWhole(true))}
              />
            </Way>
            <Link href={inSpace('/editor')} className={`${rowLook} lg:hidden`}>
              <FileText aria-hidden="true" className={rowIcon} />
              <span className="flex-1 font-semibold">{messages.start}</span>
              <ChevronRight aria-hidden="true" className={rowChevron} />
            </Link>
          </div>
          <p className="mt-6 flex flex-wrap justify-center gap-x-3 text-sm sm:mt-9">
            <Link href={inSpace('/editor')} className={`${smallLink} max-lg:hidden`}>
              {messages.start}
            </Link>
            <span aria-hidden="true" className="text-soft max-lg:hidden">
              ·
            </span>
            <button type="button" onClick={onOpenFile} className={smallLink}>
              {messages.restoreBackup}
            </button>
          </p>
          {isWhole && <AllExamples choices={choices} headingRef={allHeading} />}
        </>
      )}
    </div>
  )
}

const smallLink =
  'cursor-pointer text-soft underline underline-offset-4 hover:text-ink pointer-coarse:min-h-11'

const rowLook =
  'flex min-h-16 w-full cursor-pointer items-center gap-4 border-hair border-b px-1 py-3 text-start no-underline'
const rowIcon = 'size-5 shrink-0 text-soft'
const rowChevron = 'size-4 shrink-0 text-soft rtl:-scale-x-100'

/** Names of formats and services, the same in each language. */
const fileKinds = (
  <span translate="no">{['PDF', 'Word', 'LinkedIn', 'JSON Resume', 'Europass'].join(' · ')}</span>
)

type WayProps = {
  isFirst?: boolean
  icon: LucideIcon
  title: string
  text: string
  /** Below the title on a phone, where it is closed at first. */
  detail?: ReactNode
  picture: ReactNode
  children: ReactNode
}

/** A way to begin: a card; on a phone the first one alone, the others are rows that open. */
function Way({ isFirst = false, icon: Icon, title, text, detail, picture, children }: WayProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section
      className={`flex flex-col overflow-hidden lg:row-span-3 lg:grid lg:grid-rows-subgrid lg:rounded-2xl lg:border lg:border-line ${isFirst ? 'rounded-2xl border border-line max-lg:mb-2' : ''}`}
    >
      <div
        aria-hidden="true"
        className={`relative h-40 overflow-hidden border-line border-b bg-mat sm:h-52 xl:h-65 ${isFirst ? '' : 'max-lg:hidden'}`}
      >
        {picture}
      </div>
      {!isFirst && (
        <h2 className="font-normal lg:hidden">
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className={rowLook}
          >
            <Icon aria-hidden="true" className={rowIcon} />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{title}</span>
              <span className="block text-soft text-sm">{detail}</span>
            </span>
            <ChevronRight
              aria-hidden="true"
              className={`${rowChevron} ${isOpen ? 'rotate-90' : ''}`}
            />
          </button>
        </h2>
      )}
      <div
        className={`px-5 pt-4 pb-5 lg:row-span-2 lg:grid lg:grid-rows-subgrid ${isFirst ? '' : `max-lg:px-1 ${isOpen ? '' : 'max-lg:hidden'}`}`}
      >
        <div>
          <h2 className={`text-lg ${isFirst ? '' : 'max-lg:hidden'}`}>{title}</h2>
          <p className="mt-1 mb-4 text-pretty text-soft text-sm">{text}</p>
        </div>
        <div className="flex flex-wrap content-start gap-2">{children}</div>
      </div>
    </section>
  )
}

const paperLook = 'absolute rounded-[2px] bg-paper shadow-paper dark:brightness-[.96]'

/** The person on the page of the picture, invented. */
const pictured = {
  name: 'Marta Kowalczyk-Reid',
  email: 'marta@example.org',
  phone: '+44 555 010 431',
}

/** A page that grows beside a question and its answer. */
function QuestionPicture() {
  const { picture } = useMessages(dashboardMessages).guide
  return (
    <>
      <div
        className={`${paperLook} start-1/6 end-4 top-3 bottom-0 flex overflow-hidden sm:top-6 text-[0.4375rem] text-on-paper leading-[0.5625rem]`}
      >
        <div className="w-1/3 shrink-0 bg-[#e3eceb] px-3 py-4">
          <PictureHeading text={picture.contact} />
          {pictured.email}
          <br />
          <bdi dir="ltr">{pictured.phone}</bdi>
        </div>
        <div className="min-w-0 flex-1 px-2 pt-2.5 xl:pt-6">
          <p className="truncate pb-0.5 font-bold text-[#0f4a57] text-[0.75rem] leading-[1.3]">
            {pictured.name}
          </p>
          <PictureHeading text={picture.experience} className="mt-1 xl:mt-2" />
          <p className="font-bold">{picture.position}</p>
          <p>• {picture.first}</p>
          <p>
            • <span className="bg-mark text-on-mark">{picture.line}</span>
          </p>
        </div>
      </div>
      <p className="absolute start-5 bottom-13 max-w-4/5 rounded-2xl rounded-es-none bg-panel px-3 py-1.5 font-semibold text-sm shadow-float sm:bottom-16 xl:bottom-21 xl:px-3.5 xl:py-2 xl:text-base">
        {picture.question}
      </p>
      <p className="absolute end-5 bottom-2.5 flex max-w-4/5 items-center gap-0.5 rounded-xl rounded-ee-none border-2 border-pen bg-panel px-3.5 py-1.5 text-sm shadow-float sm:bottom-4 xl:bottom-6">
        {picture.answer}
        <span className="h-4 w-px shrink-0 bg-pen" />
      </p>
    </>
  )
}

/** Heading of the page in the picture, below its short rule. */
const PictureHeading = ({ text, className = '' }: { text: string; className?: string }) => (
  <p
    className={`mb-1 w-fit border-[#e0614f] font-bold text-[#0f4a57] text-[0.5rem] leading-[1.3] before:mb-0.5 before:block before:h-px before:w-3.5 before:bg-[#e0614f] ${className}`}
  >
    {text}
  </p>
)

/** Pictures of the template gallery, each with its place in the fan. */
const exampleFan = [
  ['kinder', '-rotate-6 start-3 top-13'],
  ['fjord', 'rotate-6 end-3 top-13'],
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
