import type { ReactNode } from 'react'
import { pairOf } from './ad-card'
import { landingExample } from './landing-example'

const { ad, cv, headings } = landingExample
const [registration, ...certificates] = cv.certificates ?? []

const month = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const dateOf = (date: string) =>
  date === '' ? headings.present : month.format(new Date(`${date}-01`))

/** A text of the page; the words that show a demand are marked. */
function Proved({ text }: { text: string }) {
  const pair = ad.demands.findIndex(({ proof }) => proof?.text === text)
  const words = ad.demands[pair]?.proof?.words ?? ''
  const at = text.indexOf(words)
  if (pair < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <mark {...pairOf(pair + 1)}>{words}</mark>
      {text.slice(at + words.length)}
    </>
  )
}

/** The page of the CV, as a template prints it: real words in the letters of the paper. */
export function StagePage({ label }: { label: string }) {
  return (
    <div data-paper="" suppressHydrationWarning className="landing-page">
      <article
        lang="en"
        dir="ltr"
        aria-label={label}
        className="landing-paper landing-sheet shadow-paper"
      >
        <p className="font-bold text-[1.625rem] text-(--paper-head) leading-8 @min-[60rem]/landing:text-[2.125rem] @min-[60rem]/landing:leading-10">
          {cv.name}
        </p>
        <p className="text-(--paper-soft) text-[0.9375rem] leading-6">{cv.label}</p>
        <p className="landing-short mt-1.5">
          <Proved text={registration?.name ?? ''} />
          {certificates.slice(0, 1).map(({ name, date }) => (
            <span key={name}>
              {' · '}
              <Proved text={name} />, {date}
            </span>
          ))}
        </p>
        <h3 className="mt-4.5">{headings.experience}</h3>
        <ul>
          {cv.work.map((job) => (
            <Entry
              key={job.position}
              title={job.position}
              dates={`${dateOf(job.startDate)} – ${dateOf(job.endDate)}`}
              place={job.name}
              town={job.location ?? ''}
            >
              <ul>
                {job.highlights.map((line) => (
                  <li key={line}>
                    <Proved text={line} />
                  </li>
                ))}
              </ul>
            </Entry>
          ))}
        </ul>
        <h3 className="mt-4.5">{headings.education}</h3>
        <ul>
          {cv.education.map((one) => (
            <Entry
              key={one.area}
              title={`${one.studyType} ${one.area}`}
              dates={`${one.startDate ?? ''} – ${one.endDate}`}
              place={one.institution}
            />
          ))}
        </ul>
        <div className="landing-side [&>h3:not(:first-child)]:mt-4.5">
          <h3>{headings.contact}</h3>
          <p>{[cv.city, headings.country].join(', ')}</p>
          <p>{cv.email}</p>
          <p>{cv.phone}</p>
          <h3>{headings.registration}</h3>
          <p className="font-bold">
            <Proved text={registration?.name ?? ''} />
          </p>
          <h3>{headings.certificates}</h3>
          {certificates.map(({ name, date }) => (
            <p key={name}>
              <Proved text={name} />, {date}
            </p>
          ))}
          <h3>{headings.languages}</h3>
          <p>{cv.languages.map(({ language }) => language).join(', ')}</p>
        </div>
      </article>
    </div>
  )
}

type EntryProps = {
  title: string
  dates: string
  place: string
  town?: string
  children?: ReactNode
}

function Entry({ title, dates, place, town = '', children }: EntryProps) {
  return (
    <li className="mt-2.5 first:mt-1">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <b>{title}</b>
        <span className="text-(--paper-soft) text-[0.75rem] @max-[60rem]/landing:hidden">
          {dates}
        </span>
      </p>
      <p className="text-(--paper-name)">
        {place}
        {town && <span className="text-(--paper-soft)"> · {town}</span>}
      </p>
      {children}
    </li>
  )
}
