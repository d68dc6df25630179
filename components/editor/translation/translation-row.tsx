'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import type { TranslationLanguage } from '@/lib/ai/translation/languages'
import type { TranslatedText } from '@/lib/ai/translation/translated-copy'
import { translation as translationMessages } from '@/lib/messages/en/translation'
import { plainText } from '@/lib/resume/text/rich-text'

type Props = {
  text: TranslatedText
  /** Where it stands, in words. */
  place: string
  from: TranslationLanguage
  to: TranslationLanguage
  isConfirmed: boolean
  onToggle: () => void
}

/** One text in both languages, side by side, and below each other on a phone. */
export function TranslationRow({ text: one, place, from, to, isConfirmed, onToggle }: Props) {
  const { languages, review: words } = useMessages(translationMessages)
  const { stored, text, asks } = one
  const [source, target] = [plainText(stored), plainText(text)]
  return (
    <li
      className={`rounded-card border px-3 pt-2 ${asks !== null && !isConfirmed ? 'border-mark' : 'border-line'}`}
    >
      <p dir="auto" className="text-soft text-sm wrap-anywhere">
        {[place, asks === 'level' && words.asks.level].filter(Boolean).join(' · ')}
      </p>
      <div className="mt-1 grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <Side language={from} label={languages[from]} text={source} />
        <Side language={to} label={languages[to]} text={target} />
      </div>
      {asks === 'role' && <p className="mt-1 text-del text-sm">{words.asks.role}</p>}
      <Checkbox
        checked={isConfirmed}
        onChange={onToggle}
        label={
          <>
            {words.same}
            <span className="sr-only">{words.pair(source, target)}</span>
          </>
        }
      />
    </li>
  )
}

function Side({ language, label, text }: { language: string; label: string; text: string }) {
  return (
    <div className="min-w-0">
      <p className="text-soft text-xs">{label}</p>
      <p lang={language} dir="auto" className="text-pretty wrap-anywhere">
        {text}
      </p>
    </div>
  )
}
