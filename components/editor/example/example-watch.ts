import { useEffect, useState } from 'react'
import { useDraft, useEditor } from '@/components/document/editor/editor-context'
import { removeExample } from '@/lib/browser/editing/example'
import { readExamples } from '@/lib/browser/examples/examples'
import { composeExample } from '@/lib/resume/examples/compose-example'
import { exampleDocument } from '@/lib/resume/examples/example'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Returns the example that a CV names; null while it is loaded, without a network, or if there is none of that name. */
function useNamedExample(): ResumeDocument | null {
  const id = useDraft(({ example }) => example?.id ?? '')
  const language = useDraft(({ example }) => example?.language ?? '')
  const [found, setFound] = useState<ResumeDocument | null>(null)
  useEffect(() => {
    let isCurrent = true
    readExamples(language).then(
      (examples) => {
        const example = Object.hasOwn(examples, id) ? examples[id] : undefined
        if (isCurrent) setFound(example ? exampleDocument(example, language) : null)
      },
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [id, language])
  return found
}

/** Composes the open CV with its example at each change, and lets go of the example when nothing of it is left. */
export function ExampleWatch() {
  const { session, example } = useEditor()
  const named = useNamedExample()
  useEffect(() => {
    if (!named) return
    const compose = () => {
      const draft = session.document()
      const composed = draft.example ? composeExample(draft, named) : null
      example.set(composed && composed.grey.size > 0 ? composed : null)
      // After an undo it stays, or the way back through the steps would end here.
      if (composed?.grey.size === 0 && !session.canRedo())
        session.settle(removeExample(draft).document)
    }
    compose()
    const stop = session.subscribe(compose)
    return () => {
      stop()
      example.set(null)
    }
  }, [named, session, example])
  return null
}
