import { labelLanguages } from '@/lib/resume/labels/languages'
import { isRightToLeftLanguage } from '@/lib/resume/text/direction'
import { words } from '../site-words'
import { landingPart, SectionHead } from './section-head'

/** The languages that headings and dates of a CV are printed in, each by its own name. */
export function CvLanguages() {
  const { languages } = words.landing
  return (
    <section className={landingPart}>
      <SectionHead title={languages.title(labelLanguages.length)} text={languages.text} />
      <ul aria-label={languages.list} className="mt-6 flex flex-wrap gap-2">
        {labelLanguages.map((id) => (
          <li
            key={id}
            lang={id}
            dir={isRightToLeftLanguage(id) ? 'rtl' : 'ltr'}
            className="inline-block rounded-full border border-line bg-panel px-3.5 py-1.5 first-letter:uppercase"
          >
            {new Intl.DisplayNames([id], { type: 'language' }).of(id)}
          </li>
        ))}
      </ul>
    </section>
  )
}
