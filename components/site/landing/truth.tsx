import { MessageCircleQuestionMark, ShieldX } from 'lucide-react'
import { WordMarks } from '@/components/document/words/word-marks'
import { site as siteMessages } from '@/lib/messages/areas'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMessages } from '@/lib/messages/read-messages'
import { exhibitCv } from '../gallery/exhibits'
import { spaceBetween } from '../space-between'
import { examplePage, truthExamples } from './landing-exhibits'
import { landingPart, SectionHead } from './section-head'

/** Shows what AI may not do, by results of the real check for the hero's CV (verified by `landing.test.ts`). */
export async function Truth({ language }: { language: OfferedLanguage }) {
  const messages = await readMessages(siteMessages, language)
  const { truth } = messages.landing
  const lines = exhibitCv(examplePage.person, 1).work[0]?.roles?.[0]?.highlights ?? []
  return (
    <section className={landingPart}>
      <SectionHead title={truth.title} text={truth.text} />
      <ul className="mt-8 grid grid-cols-1 gap-5 lg:grid-cols-3">
        {truthExamples.map(({ line, after, asked, verdict, reason }) => {
          const isBlocked = verdict === 'block'
          const Icon = isBlocked ? ShieldX : MessageCircleQuestionMark
          return (
            <li
              key={after}
              className={`rounded-card border bg-panel p-5 ${isBlocked ? 'border-del' : 'border-mark'}`}
            >
              <p lang="en" dir="ltr" className="text-pretty">
                <WordMarks before={lines[line] ?? ''} after={after} asked={asked} />
              </p>
              <p
                className={`mt-3 flex items-start gap-2 text-sm ${isBlocked ? 'text-del' : 'text-ink'}`}
              >
                <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
                <span>
                  <b>{truth.verdicts[verdict]}</b>
                  {spaceBetween(language)}
                  {truth.reasons[reason]}
                </span>
              </p>
            </li>
          )
        })}
      </ul>
      <p className="mt-3 text-sm text-soft">
        {truth.note} {truth.models}
      </p>
    </section>
  )
}
