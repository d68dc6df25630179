import { useDraft, useEditor, useView } from '@/components/document/editor/editor-context'
import { latePane, latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { editor as editorMessages } from '@/lib/messages/areas'
import { ModePane } from './columns/mode-pane'
import { EditorLayout } from './editor-layout'
import type { EditorParts } from './editor-parts'
import { DocumentMenu } from './top-bar/document-menu'

const ChecksContent = latePane(() =>
  import('../checks/checks-content').then((file) => file.ChecksContent),
)
const DesignPanel = latePane(() =>
  import('../design/design-panel').then((file) => file.DesignPanel),
)

const GuidePane = latePane(() => import('../guide/guide-pane').then((file) => file.GuidePane))
const WritePane = latePane(() => import('./columns/write-pane').then((file) => file.WritePane))

/** Fetches the form, or the guided start alone, before the CV is there. */
export const fetchWriting = (isGuided: boolean): Promise<void> =>
  (isGuided ? GuidePane : WritePane).fetchEarly()

/** Without a network the CV opens without the words of its example. */
const ExampleWatch = latePart(
  () => import('../example/example-watch').then((file) => file.ExampleWatch),
  () => null,
)

type PaneProps = { className?: string }

/** Form of the CV, or a question of the guided start in its place. */
function Writing({ className }: PaneProps) {
  const isGuided = useView(({ guide }) => guide !== null)
  return isGuided ? <GuidePane className={className} /> : <WritePane className={className} />
}

/** Checks of the CV, beside its pages. */
function CheckPane({ className }: PaneProps) {
  const { goTo } = useEditor()
  const { checks } = useMessages(editorMessages)
  return (
    <ModePane label={checks} className={className}>
      <ChecksContent onGo={goTo} />
    </ModePane>
  )
}

/** Design settings of the CV, beside the preview. */
function DesignPane({ className }: PaneProps) {
  const { session } = useEditor()
  const { design: label } = useMessages(editorMessages)
  const document = useDraft((draft) => draft)
  return (
    <ModePane label={label} className={className}>
      <DesignPanel document={document} onChange={(change) => session.redesign(change)} />
    </ModePane>
  )
}

const parts: EditorParts = {
  Menu: DocumentMenu,
  Write: Writing,
  Design: DesignPane,
  Check: CheckPane,
}

type Props = {
  /** Whether another tab is the writer: read-only here. */
  isReader: boolean
  onTakeOver: () => void
}

/** Editor layout for a CV. */
export function CvLayout(props: Props) {
  const hasExample = useDraft(({ example }) => example !== undefined)
  return (
    <>
      <EditorLayout parts={parts} {...props} />
      {hasExample && <ExampleWatch />}
    </>
  )
}
