import type { ComponentType } from 'react'
import type { EditorView } from '@/components/document/editor/view-store'
import { isSavingData } from '@/lib/browser/device/service-worker/register'

/** `takeTyped` returns what was typed while the panel was loading, and ends the capture. */
type PanelProps = { takeTyped: () => string; onClose: () => void }
export type Panel = ComponentType<PanelProps>
export type PanelName = NonNullable<EditorView['overlay']>

const fetchers: Record<PanelName, () => Promise<Panel>> = {
  palette: () => import('../panels/command-palette').then((file) => file.CommandPalette),
  find: () => import('../panels/find-dialog').then((file) => file.FindDialog),
  keys: () => import('../panels/keys-dialog').then((file) => file.KeysDialog),
  'keep-sent': () =>
    import('@/components/document/sent/keep-sent-dialog').then((file) => file.KeepSentDialog),
  share: () => import('../share/share-dialog').then((file) => file.ShareDialog),
  photo: () => import('../photo/photo-dialog').then((file) => file.PhotoDialog),
  'own-template': () =>
    import('../design/own-template-dialog').then((file) => file.OwnTemplateDialog),
  wording: () => import('../wording/wording-dialog').then((file) => file.WordingDialog),
  translation: () =>
    import('../translation/translation-dialog').then((file) => file.TranslationDialog),
  rename: () => import('../panels/rename-dialog').then((file) => file.RenameDialog),
  note: () => import('../panels/note-panel').then((file) => file.NotePanel),
  'missing-letters': () =>
    import('../panels/missing-letters-dialog').then((file) => file.MissingLettersDialog),
  'server-pdf': () => import('../panels/server-pdf-dialog').then((file) => file.ServerPdfDialog),
  blanks: () => import('../panels/blanks-dialog').then((file) => file.BlanksDialog),
  linkedin: () => import('../export/linkedin-dialog').then((file) => file.LinkedInDialog),
  export: () => import('../export/export-dialog').then((file) => file.ExportDialog),
}

const loaded: Partial<Record<PanelName, Panel>> = {}

/** Returns a panel if its code is loaded. */
export const loadedPanel = (name: PanelName): Panel | null => loaded[name] ?? null

/** Loads a panel's code; after a failure the next call retries. */
export async function loadPanel(name: PanelName): Promise<Panel> {
  const panel = loaded[name] ?? (await fetchers[name]())
  loaded[name] = panel
  return panel
}

/** Safari lacks requestIdleCallback. */
const whenIdle = (task: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(task) : setTimeout(task, 2_000)

/** Preloads panels with shortcuts when the page is idle, unless data is saved; a phone has no keys for them. */
export function preloadPanels(): void {
  if (isSavingData(document) || !matchMedia('(width >= 48rem)').matches) return
  whenIdle(() => {
    // On failure the shortcut retries, and reports errors.
    for (const name of ['find', 'palette'] as const) loadPanel(name).catch(() => {})
  })
}
