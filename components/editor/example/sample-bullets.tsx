import { useEffect, useState } from 'react'
import { useDraft, useEditor, useExample } from '@/components/document/editor/editor-context'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { blank, insertPattern } from '@/lib/browser/editing/example'
import { exampleLanguage, readExamples } from '@/lib/browser/examples/examples'
import { nearestExample } from '@/lib/browser/examples/find-examples'
import { editor as editorMessages } from '@/lib/messages/areas'
import type { Example } from '@/lib/resume/examples/example'

type Props = { entryId: string; title: string }

/** Sample lines of the profession nearest to a job title, in the language of the CV: to look at, or as a pattern with blanks. */
export function SampleBullets({ entryId, title }: Props) {
  const { run, ids } = useEditor()
  const { example: messages } = useMessages(editorMessages)
  const language = useDraft(({ design }) => exampleLanguage(design.language))
  const own = useExample((composed) => composed?.document.example?.id)
  /** Undefined while they are loaded. */
  const [found, setFound] = useState<Example | null>()
  useEffect(() => {
    let isCurrent = true
    const find = async () => {
      const examples = language === null ? {} : await readExamples(language)
      const named = own !== undefined && Object.hasOwn(examples, own) ? examples[own] : undefined
      if (isCurrent) setFound(nearestExample(title, examples) ?? named ?? null)
    }
    find().catch(() => isCurrent && setFound(null))
    return () => {
      isCurrent = false
    }
  }, [language, own, title])
  const bullets = found?.bullets.filter((bullet) => bullet.includes(blank)) ?? []
  return (
    <div role="status" className="col-span-full rounded-card bg-well p-3 text-sm">
      {found !== undefined && (
        <p className="text-soft">
          {bullets.length > 0 ? messages.bulletsHint : messages.noBullets}
        </p>
      )}
      <ul lang={language ?? undefined}>
        {bullets.map((bullet) => (
          <li key={bullet} className="flex flex-wrap items-center justify-between gap-x-3 pt-2">
            <span className="min-w-0 flex-1 basis-56 text-pretty">{bullet}</span>
            <Button
              look="quiet"
              size="small"
              onPress={() => run((document) => insertPattern(document, entryId, bullet, ids))}
            >
              {messages.usePattern}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
