import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandKind } from '@/components/document/palette/command-kinds'
import { root } from '@/tests/support/source-files'

const read = (path: string) => readFileSync(join(root, 'components', path), 'utf8')

/** Menus and toolbar buttons of the CV editor. */
const menus = [
  'ui/move-items.tsx',
  'editor/sections/section-menu.tsx',
  'editor/sections/entry-menu.tsx',
  'editor/sections/add-section-menu.tsx',
  'editor/shell/top-bar/share-menu.tsx',
  'editor/shell/top-bar/download-button.tsx',
  'editor/shell/top-bar/document-menu.tsx',
  'document/preview/zoom-bar.tsx',
  'editor/shell/columns/paper-pane.tsx',
  'editor/shell/top-bar/title-menu.tsx',
  'account/account-menu.tsx',
]

/** Label of each menu item, and the equivalent command. */
const commandOf: Record<string, string | null> = {
  'messages.moveUp': 'move section up',
  'messages.moveDown': 'move entry down',
  'messages.newestFirst': 'sort section',
  'isVisible ? messages.hideSection : messages.showSection': 'hide section',
  'messages.renameSection': 'rename section',
  'state?.breakBefore ? messages.noBreakBefore : messages.breakBeforeSection':
    'break before section',
  // In the menus of a section and of sharing.
  'messages.copyAsText': 'copy text',
  'messages.removeSection': 'remove section',
  'messages.moveToSection': 'move entry to ',
  'messages.duplicateEntry': 'duplicate entry',
  'messages.groupEntries': 'group entries',
  'messages.splitRoles': 'split roles',
  'entry.hidden ? messages.showEntry : messages.hideEntry': 'hide entry',
  'entry.keepTogether ? messages.allowSplit : messages.keepTogether': 'keep entry together',
  'entry.breakBefore ? messages.noBreakBefore : messages.breakBefore': 'break before entry',
  'messages.removeEntry': 'remove entry',
  'useSectionName(target)': 'move entry to ',
  'messages.customSection': 'add custom',
  'comments.label': 'comments',
  'useSectionName(sectionKey)': 'add ',
  'messages.print': 'print',
  'messages.share': 'share',
  'sync.shareLink': 'link',
  'messages.keepAsSent': 'keep as sent',
  'messages.exportAs': 'export',
  'profile.title': 'linkedin',
  'messages.rename': 'rename',
  'history.title': 'history',
  'messages.tailor': 'tailor',
  'messages.writeLetter': 'letter',
  'translation.open': 'translation',
  'messages.duplicate': 'duplicate',
  'messages.newVersion': 'version',
  'messages.redo': 'redo',
  'messages.requests': 'requests',
  'messages.workspaces': 'workspaces',
  'messages.settings': 'settings',
  'messages.server': 'operator',
  'messages.theme': 'theme ',
  'messages.signIn': 'sign in',
  'messages.downloadShort': 'download',
  'messages.trash': 'trash',
  'messages.zoomIn': 'zoom in',
  'messages.zoomOut': 'zoom out',
  'messages.actualSize': 'actual size',
  'messages.fitPage': 'fit page',
  'messages.fitWidth': 'fit width',
  'messages.toggle': 'breaks',
  // The palette itself, a disabled item, and items that depend on their menu.
  'messages.commands': null,
  'messages.signOut': null,
  'messages.menu.language': null,
  'bell(news.unread)': null,
}

/** Ids of commands in the sources; those created per section or CV up to the first space. */
function commandIds(): Set<string> {
  const source = [
    'editor/panels/use-commands.ts',
    'editor/panels/use-place-commands.ts',
    'document/palette/use-app-commands.ts',
  ]
    .map(read)
    .join('\n')
  const written = [
    ...source.matchAll(/\bid: ['`]([^'`$]+)/g),
    ...source.matchAll(/\b(?:act|go)\(\s*['`]([^'`$]+)/g),
  ]
  return new Set(written.map(([, id = '']) => id))
}

describe('the commands', () => {
  it.each(menus)('know everything that %s offers', (path) => {
    const items = [...read(path).matchAll(/<Menu(?:Item|Submenu|Toggle)\s+text=\{([^}]*)\}/g)]
    expect(items.length).toBeGreaterThan(0)
    const ids = commandIds()
    const unknown = items
      .map(([, text = '']) => text.trim())
      .filter((text) => {
        const id = commandOf[text]
        return id === undefined || (id !== null && !ids.has(id))
      })
    expect(unknown).toEqual([])
  })

  it('each have a group and an icon', () => {
    const ids = [...commandIds()].map((id) => (id.endsWith(' ') ? `${id}work` : id))
    expect(ids.length).toBeGreaterThan(50)
    expect(ids.filter((id) => commandKind(id) === null)).toEqual([])
    expect(commandKind('section work')).not.toBeNull()
  })

  it('know the buttons of the bar and of the list of sections', () => {
    const ids = commandIds()
    const buttons = [
      'download',
      'design',
      'checks',
      'undo',
      'redo',
      'find',
      'photo',
      'sign in',
      'download several',
      'copy section',
      'add profile',
      'add detail',
    ]
    for (const id of buttons) expect(ids).toContain(id)
  })
})
