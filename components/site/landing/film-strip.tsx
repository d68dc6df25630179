import { Ban, Check } from 'lucide-react'
import { type CSSProperties, Fragment, type ReactNode } from 'react'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { landingExample } from './landing-example'

const { typed, read, suggestions } = landingExample

/** Place of what comes one after another while a frame is pointed at. */
const nth = (at: number) => ({ '--at': at }) as CSSProperties

/** Three things that the product does, each as a picture of words. */
export async function FilmStrip({ language }: { language: OfferedLanguage }) {
  const { strip } = (await readMessages(siteMessages, language)).landing
  return (
    <section aria-label={strip.label} className="px-5 pt-7 sm:px-10 @min-[80rem]/landing:px-20">
      <ul className="grid overflow-hidden rounded-2xl border border-line @min-[60rem]/landing:grid-cols-3 [&>li+li]:border-line @max-[60rem]/landing:[&>li+li]:border-t @min-[60rem]/landing:[&>li+li]:border-s">
        <Frame {...strip.page} picture={<TypedPicture />} />
        <Frame {...strip.machines} picture={<ReadPicture names={strip.fields} />} />
        <Frame
          {...strip.truth}
          picture={<JudgedPicture blocked={strip.blocked} own={strip.own} />}
        />
      </ul>
    </section>
  )
}

type FrameProps = { title: string; text: string; picture: ReactNode }

function Frame({ title, text, picture }: FrameProps) {
  return (
    <li className="landing-frame grid content-start @min-[40rem]/landing:@max-[60rem]/landing:grid-cols-2">
      <div className="relative min-h-46.5 overflow-hidden bg-well" lang="en" dir="ltr">
        {picture}
      </div>
      <div className="px-6 py-4 @min-[60rem]/landing:min-h-26.5">
        <h2 className="text-lg">{title}</h2>
        <p className="text-pretty text-soft">{text}</p>
      </div>
    </li>
  )
}

const [job] = typed.work
const lines = job?.highlights ?? []

/** The line that is being typed, and the page that has it. */
function TypedPicture() {
  const line = lines.at(-1) ?? ''
  return (
    <>
      <div className="landing-paper absolute start-6 top-6 bottom-0 w-75 px-5.5 pt-4.5 text-xs! shadow-paper">
        <p className="font-bold">{job?.position}</p>
        <p className="text-(--paper-name)">{[job?.name, job?.location].join(' · ')}</p>
        {lines.slice(0, -1).map((text) => (
          <p key={text}>• {text}</p>
        ))}
        <p className="whitespace-nowrap">
          {'• '}
          <mark data-shown="" data-lit="" className="landing-typed inline-block animate-none!">
            {line}
          </mark>
        </p>
      </div>
      <p className="absolute end-6 bottom-5 flex w-65 max-w-[calc(100%-3rem)] items-center rounded-control border-2 border-pen bg-panel px-2 py-1.5">
        <span className="landing-typed whitespace-nowrap">{line}</span>
        <span className="ms-px h-4.5 w-px bg-pen" />
      </p>
    </>
  )
}

/** A page, and what the import reads from its PDF. */
function ReadPicture({ names }: { names: Record<'name' | 'title' | 'employer' | 'line', string> }) {
  const [work] = read.work
  const first = work?.highlights[0] ?? ''
  const rows = [
    [names.name, read.name],
    [names.title, read.label],
    [names.employer, work?.name],
    [names.line, first],
  ]
  return (
    <>
      <div className="landing-paper absolute start-6 top-6 bottom-0 w-59 px-3.5 pt-4.5 text-xs! shadow-paper">
        <p className="font-bold text-(--paper-head) text-[0.9375rem]">{read.name}</p>
        <p>{read.label}</p>
        <p className="mt-2 font-bold">{work?.name}</p>
        <p className="w-30 ps-2 -indent-2">• {first}</p>
      </div>
      <dl className="absolute end-4 top-11 w-55 max-w-[calc(100%-2rem)] rounded-control border border-line bg-panel text-xs shadow-float">
        {rows.map(([name, value], at) => (
          <div
            key={name}
            className="flex min-h-8 items-center gap-1.5 border-hair border-t px-2.5 first:border-t-0"
          >
            <dt className="w-14 shrink-0 text-soft">
              <bdi>{name}</bdi>
            </dt>
            <dd className="min-w-0 flex-1 truncate">{value}</dd>
            <dd style={nth(at)} className="landing-come text-add">
              <Check aria-hidden="true" className="size-3.5" />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

type JudgedProps = { blocked: (words: string) => string; own: string }

/** Two suggestions for a line, as the check judges them. */
function JudgedPicture({ blocked, own }: JudgedProps) {
  const before = lines.at(-1) ?? ''
  const number = /\d+%/.exec(suggestions.block)?.[0] ?? ''
  return (
    <div className="grid gap-2 px-4 py-4 @min-[73.75rem]/landing:gap-2.5 @min-[73.75rem]/landing:px-6 @min-[73.75rem]/landing:pt-6">
      <Judged before={before} after={suggestions.block} at={0} className="border-del/40">
        <span className="text-del">
          <Ban aria-hidden="true" className="me-1.5 inline size-3.5 align-[-0.15em]" />
          <bdi>{blocked(number)}</bdi>
        </span>
      </Judged>
      <Judged before={before} after={suggestions.pass} at={2} className="border-add/40">
        <span className="text-add">
          <Check aria-hidden="true" className="me-1.5 inline size-3.5 align-[-0.15em]" />
          <bdi>{own}</bdi>
        </span>
      </Judged>
    </div>
  )
}

const changeLooks = {
  same: '',
  removed: 'landing-come rounded-[2px] bg-del-wash text-del line-through',
  added: 'landing-come rounded-[2px] bg-add-wash text-add underline underline-offset-4',
}

/** Words that two lines begin and end with, and what differs between them. */
function compare(before: string, after: string) {
  const [old, now] = [before.split(' '), after.split(' ')]
  const room = Math.min(old.length, now.length)
  let start = 0
  while (start < room && old[start] === now[start]) start++
  let end = 0
  while (end < room - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const words = (list: string[], from: number, to: number) => list.slice(from, to).join(' ')
  return [
    { kind: 'same', text: words(now, 0, start) },
    { kind: 'removed', text: words(old, start, old.length - end) },
    { kind: 'added', text: words(now, start, now.length - end) },
    { kind: 'same', text: words(now, now.length - end, now.length) },
  ] as const
}

type JudgedLine = {
  before: string
  after: string
  at: number
  className: string
  children: ReactNode
}

function Judged({ before, after, at, className, children }: JudgedLine) {
  return (
    <div
      className={`rounded-control border bg-panel px-3 py-1.5 @min-[73.75rem]/landing:py-2 ${className}`}
    >
      <p className="text-[0.8125rem] @min-[73.75rem]/landing:text-[0.875rem]">
        {compare(before, after).map(({ kind, text }, part) => {
          if (text === '') return null
          const Mark = kind === 'same' ? 'span' : kind === 'added' ? 'ins' : 'del'
          return (
            <Fragment key={`${kind} ${text}`}>
              {part > 0 && ' '}
              <Mark style={nth(at)} className={changeLooks[kind]}>
                {text}
              </Mark>
            </Fragment>
          )
        })}
      </p>
      <p style={nth(at + 1)} className="landing-come text-xs">
        {children}
      </p>
    </div>
  )
}
