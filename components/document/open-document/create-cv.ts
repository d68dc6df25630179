import { resolveLabelLanguage } from '@/lib/language/tags'
import { type Locale, toOffered } from '@/lib/messages/locales'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { inTemplate } from './in-template'

/**
 * Creates an empty CV in the interface language; American English on Letter; English for pseudo-locales (`en-XA`).
 *
 * @param template id of a template; where `inTemplate` cannot apply it, the caller keeps trying
 */
export async function createCv(template: string | null, locale: Locale): Promise<ResumeDocument> {
  const document = createResume(createIdGenerator())
  const language = resolveLabelLanguage(toOffered(locale) ?? 'en')
  const page = language === 'en-us' ? ('letter' as const) : document.design.page
  return inTemplate({ ...document, design: { ...document.design, language, page } }, template)
}
