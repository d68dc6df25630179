'use client'

import { useEffect, useId } from 'react'
import { useMessages } from '@/components/ui/messages'
import { loadPaperFont, paperFontName } from '@/lib/browser/paper/paper-fonts'
import { design as designMessages } from '@/lib/messages/en/design'
import { type FontFamily, hasSerifs } from '@/lib/pdf/fonts/font-families'
import { fontPairs } from '@/lib/pdf/fonts/registry'
import type { Design } from '@/lib/resume/schema/design'
import { ChoiceCard } from './choice-card'

type Props = { fonts: string; onChange: (patch: Partial<Design>) => void }

const stackOf = (family: FontFamily) =>
  `${paperFontName(family.id)}, ${hasSerifs(family) ? 'serif' : 'sans-serif'}`

/** Pairs of typefaces, each written in itself from the files that the PDF embeds. */
export function TypePicker({ fonts, onChange }: Props) {
  const words = useMessages(designMessages)
  const name = useId()
  const isKnown = fontPairs.some(({ id }) => id === fonts)

  useEffect(() => {
    for (const { headings, body } of fontPairs) {
      void loadPaperFont(headings.id)
      void loadPaperFont(body.id)
    }
  }, [])

  return (
    <fieldset className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-2">
      <legend className="sr-only">{words.type}</legend>
      {fontPairs.map((pair, index) => (
        <ChoiceCard
          key={pair.id}
          name={name}
          isChosen={pair.id === fonts || (!isKnown && index === 0)}
          onChoose={() => onChange({ fonts: pair.id })}
          className="flex flex-col bg-panel px-3 py-2.5"
        >
          <span
            // A typeface has the same name in every language.
            translate={pair.headings === pair.body ? 'no' : undefined}
            className="font-bold text-lg"
            style={{ fontFamily: stackOf(pair.headings) }}
          >
            {pair.headings === pair.body
              ? pair.body.name
              : words.typePair(pair.headings.name, pair.body.name)}
          </span>
          <span
            aria-hidden="true"
            className="text-sm text-soft"
            style={{ fontFamily: stackOf(pair.body) }}
          >
            {words.typeSample}
          </span>
        </ChoiceCard>
      ))}
    </fieldset>
  )
}
