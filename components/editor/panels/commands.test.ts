import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '@/tests/support/source-files'

const read = (path: string) => readFileSync(join(root, 'components', path), 'utf8')

/** Menus made of commands, and those with items of their own. */
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
  'account/account-menu.tsx',
]

/** Label of each item that is not made of a command, and the equivalent command. */
const commandOf: Record<string, string | null> = {
  'messages.moveUp': 'move section up',
  'messages.moveDown': 'move entry down',
  'messages.customSection': 'add custom',
  'lists.closing.name': 'add closing',
  'useSectionName(sectionKey)': 'add ',
  moveToSection: 'move entry to ',
  'messages.redo': 'redo',
  'messages.workspaces': 'workspaces',
  'messages.settings': 'settings',
  'messages.menu.suggest': 'settings',
  'messages.server': 'operator',
  'messages.help': 'help',
  'messages.theme': 'theme ',
  'messages.signIn': 'sign in',
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
    'editor/sections/use-entry-commands.ts',
    'editor/sections/use-section-commands.ts',
    'editor/shell/top-bar/use-document-commands.ts',
    'document/palette/use-app-commands.ts',
  ]
    .map(read)
    .join('\n')
  const written = source.matchAll(
    /\b(?:act|add|account|edit|go|others|share|commandsIn\('\w+'\))\(\s*['`]([^'`$]+)/g,
  )
  return new Set([...written].map(([, id = '']) => id))
}

it.each(menus)('know everything that %s offers', (path) => {
  const source = read(path)
  const own = [...source.matchAll(/<Menu(?:Item|Submenu|Toggle)\s+text=\{([^}]*)\}/g)].map(
    ([, text = '']) => commandOf[text.trim()],
  )
  const lists = source.matchAll(
    /(?:groups=\{|\b(?:groups|order|others) = )(\[[^}\n]*(?:\n [^\n]*)*)/g,
  )
  const named = [...lists].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, id]) => id),
  )
  const offered = [...own, ...named]
  expect(offered.length).toBeGreaterThan(0)
  const ids = commandIds()
  expect(offered.filter((id) => id === undefined || (id !== null && !ids.has(id)))).toEqual([])
})

it('know the buttons of the bar and of the list of sections', () => {
  const ids = commandIds()
  expect(ids.size).toBeGreaterThan(50)
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
    'interview',
  ]
  for (const id of buttons) expect(ids).toContain(id)
})
