import type { JsonObject } from '@/lib/resume/json-value'
import { plainText } from '@/lib/resume/text/rich-text'
import { translationPrompt } from '../prompts/translation-prompt'
import { createConcealer } from '../reader/conceal-contact'
import { translationSources } from '../reader/translation-sources'
import { detectLanguage } from '../text/detect-language'
import { textsAt } from '../text/partial-answer'
import { asksOf } from '../translation/asks-of'
import { checkTranslation } from '../translation/check-translation'
import { composeTranslation, type TranslationBatch } from '../translation/compose-translation'
import { namesOf } from '../translation/names-of'
import {
  type TranslatableText,
  translatableTexts,
  verbatimTexts,
} from '../translation/translatable'
import { type TranslationResult, textKey } from '../translation/translated-copy'
import { readTexts } from './read-texts'
import { StageError } from './stage-error'
import { findKind } from './stage-steps'
import type { StageContext, StageHome, StageInput } from './stage-types'

type Translation = StageInput<'translation'>

/** Maximum characters of a CV that can be translated. */
const maxCharacters = 40_000

/** Translates a batch with the model, by the source text; it is requested once, and stored for a new attempt. */
async function translateBatch(
  context: StageContext,
  found: JsonObject,
  key: string,
  { input }: TranslationBatch,
  language: Translation['language'],
): Promise<Record<string, string>> {
  const known = found[key] as Record<string, string> | undefined
  if (known) return known
  const question = translationPrompt.question(input, language)
  const { translations } = await context.ask(question, translationPrompt.version, {
    readDraft: (written) =>
      textsAt(written, ['translations', '*', 'text']).map((text) => ({ text })),
  })
  const byId = new Map(translations.map(({ id, text }) => [id, text.replace(/\s+/g, ' ').trim()]))
  const answers = Object.fromEntries(
    Object.entries(input.texts).flatMap(([id, text]) => {
      const answer = byId.get(id)
      return answer === undefined ? [] : [[text, answer]]
    }),
  )
  found[key] = answers
  await context.enter('drafting', found)
  return answers
}

/**
 * Translates the texts of a CV, each checked against its source: a translation whose numbers, dates, degrees, names
 * or addresses differ stays in the source language, with the reason. The others are a list for the user to confirm;
 * no CV is changed.
 */
export async function translateDocument(
  home: StageHome,
  context: StageContext,
  { documentId, language, addresses }: Translation,
): Promise<object> {
  const { document, source } = await findKind(home, documentId, 'resume')
  const isAsked = ({ address }: TranslatableText) => addresses?.includes(address) ?? true
  const everything = translatableTexts(document)
  const all = everything.filter(isAsked)
  if (all.length === 0) throw new StageError('nothing-to-reword')
  const characters = all.reduce((sum, { stored }) => sum + stored.length, 0)
  if (characters > maxCharacters) throw new StageError('too-long')
  // Of one line alone the language cannot be told.
  const from = detectLanguage(everything.map(({ stored }) => plainText(stored)).join('\n'))
  if (!from) throw new StageError('unknown-language')
  await context.enter('drafting')
  const found: JsonObject = { ...context.found }
  const names = namesOf(document)
  const result: TranslationResult = {
    document: source,
    from,
    language,
    texts: [],
    kept: [],
    verbatim: verbatimTexts(document).filter(isAsked),
  }
  for (const [at, batch] of composeTranslation(all).entries()) {
    const answers = await translateBatch(context, found, `translation-${at}`, batch, language)
    for (const text of batch.texts) {
      const target = answers[text.stored]
      const question = { source: text.stored, target: target ?? '', from, to: language, names }
      const fault = checkTranslation(question)
      if (fault) result.kept.push({ ...text, fault, text: target ?? null })
      else {
        const asks = asksOf(text.address, question)
        result.texts.push({ ...text, text: question.target, asks })
      }
    }
  }
  await context.enter('checking')
  const conceal = createConcealer(document.content)
  const items = result.texts.map(({ address, item, stored, text }) => ({
    ...{ key: textKey({ address, item, stored }), kind: 'translation' as const },
    ...{ entry: textKey({ address, item, stored }), before: conceal(plainText(stored)) },
    after: conceal(plainText(text)),
  }))
  const lines = translationSources(items)
  await context.enter('verifying')
  const question = { lines, items, shape: 'translation' as const, target: language }
  const readingOf = await readTexts(home, context.readerContext, question)
  const texts = result.texts.map((text, at) => ({
    ...text,
    reading: readingOf(items[at]?.key ?? ''),
  }))
  return { ...result, texts }
}
