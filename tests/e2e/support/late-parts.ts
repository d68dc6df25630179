import type { Locator, Page } from '@playwright/test'
import type { EditorPage } from './editor-page'

type Screen = { page: Page; editor: EditorPage }

/** A part of a screen whose code comes when it is shown: how to ask for it, and what it looks like. */
export type LatePart = {
  /** Null: it is there as soon as the screen is. */
  open: ((screen: Screen) => Promise<void>) | null
  shown: (page: Page) => Locator
  /** Where it says that it could not be fetched, if it takes the place of others that say it. */
  place?: (page: Page) => Locator
}

/** Lets nothing be fetched ahead of need, so that a box comes as late as on a slow connection. */
export async function fetchNothingAhead(page: Page) {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
}

const dialog = (name: string | RegExp) => (page: Page) => page.getByRole('dialog', { name })
const press =
  (keys: string) =>
  ({ page }: Screen) =>
    page.keyboard.press(keys)

const chooseFromTitle =
  (item: string | RegExp) =>
  async ({ page }: Screen) => {
    await page.locator('header').getByRole('button', { name: 'Quill Ferry' }).click()
    await page.getByRole('menuitem', { name: item, exact: true }).click()
  }

/** Of the editor, for anybody. What stands in another one comes after it. */
export const partsOfEditor: Record<string, LatePart> = {
  'components/editor/shell/template-request.tsx': {
    open: null,
    // Until the notice goes by itself.
    shown: (page) => page.getByText('Workbench'),
  },
  'components/editor/shell/columns/paper-pane.tsx': {
    open: null,
    shown: (page) => page.locator('[data-page="1"] canvas').first(),
  },
  'components/editor/photo/photo-row.tsx': {
    open: null,
    shown: (page) => page.getByRole('button', { name: 'Add photo' }),
  },
  'components/editor/panels/find-dialog.tsx': {
    open: press('Control+Shift+F'),
    shown: (page) => page.getByRole('combobox', { name: 'Text to find' }),
  },
  'components/editor/panels/command-palette.tsx': {
    open: press('Control+k'),
    shown: (page) => page.getByRole('combobox', { name: 'Search commands and text' }),
  },
  'components/editor/panels/keys-dialog.tsx': {
    open: async ({ page }) => {
      await page.locator('header').getByRole('button', { name: 'Commands' }).focus()
      await page.keyboard.press('?')
    },
    shown: dialog('Keyboard shortcuts'),
  },
  'components/editor/export/export-dialog.tsx': {
    open: ({ editor }) => editor.chooseFormat('Export'),
    shown: dialog('Export'),
  },
  'components/document/sent/keep-sent-dialog.tsx': {
    open: chooseFromTitle(/^Keep a sent copy/),
    shown: dialog('Keep a sent copy'),
  },
  'components/editor/export/linkedin-dialog.tsx': {
    open: ({ editor }) => editor.chooseFormat('Copy for LinkedIn'),
    shown: dialog('Copy for LinkedIn'),
  },
  'components/editor/wording/wording-dialog.tsx': {
    open: press('Control+j'),
    shown: dialog('Tips'),
  },
  'components/editor/translation/translation-dialog.tsx': {
    open: chooseFromTitle(/^Translate/),
    shown: dialog('Translate this CV'),
  },
  'components/editor/drawer/drawer.tsx': {
    open: ({ editor }) => editor.choose('Share', 'Comments'),
    shown: (page) => page.getByRole('complementary', { name: 'Comments' }),
  },
  'components/editor/panels/rename-dialog.tsx': {
    open: chooseFromTitle('Rename'),
    shown: dialog('Rename'),
  },
  'components/editor/panels/note-panel.tsx': {
    open: chooseFromTitle('Private note'),
    shown: dialog('Private note'),
  },
  'components/editor/design/design-panel.tsx': {
    open: ({ editor }) => editor.showDesign(),
    place: (page) => page.getByRole('main', { name: 'Design' }),
    shown: (page) => page.getByRole('group', { name: 'Template', exact: true }),
  },
}

/** Of the editor, where somebody is signed in and the CV has versions. */
export const partsOfMember: Record<string, LatePart> = {
  'components/editor/history/open-versions.tsx': {
    open: chooseFromTitle(/^History/),
    shown: (page) => page.getByRole('button', { name: 'Name this state' }),
  },
  'components/editor/comments/comments-panel.tsx': {
    open: ({ editor }) => editor.choose('Share', /^Comments/),
    shown: (page) => page.getByText('No comments yet.'),
  },
  'components/editor/share/share-dialog.tsx': {
    open: ({ editor }) => editor.choose('Share', /^Create a share link/),
    shown: dialog('Share link'),
  },
  'components/account/sign-out-dialog.tsx': {
    open: ({ editor }) => editor.choose(/^Account: /, 'Sign out'),
    shown: dialog('Sign out'),
  },
}

/**
 * Parts that a person cannot ask for in two steps. All of them stand behind the same `latePart`, or ask again by
 * themselves.
 */
export const partsElsewhere = [
  'components/jobs/board/application-board.tsx',
  'components/jobs/detail/cv-tab.tsx',
  'components/jobs/tables/import-dialog.tsx',
  // Notifications, which nobody misses: they are asked for again.
  'components/account/notifications/account-news.tsx',
  'components/account/notifications/guest-news.tsx',
  'components/account/settings/reauthentication-dialog.tsx',
  'components/document/sent/mark-sent-dialog.tsx',
  'components/jobs/sent/sent-comparison.tsx',
  'components/jobs/sent/sent-viewer.tsx',
  'components/account/sign-in/sign-in-dialog-box.tsx',
  // Asks after a sign-in at a provider, and tries again by itself.
  'components/account/guest-question.tsx',
  // It waits for another tab, and asks again by itself.
  'components/account/signing-out-elsewhere.tsx',
  'components/cvs/contradictions/contradictions-dialog.tsx',
  'components/cvs/bulk-export/bulk-export-dialog.tsx',
  'components/cvs/family/follow-dialog.tsx',
  'components/cvs/family/leave-dialog.tsx',
  'components/cvs/tags/tags-dialog.tsx',
  // The same note from the list of CVs.
  'components/document/note-dialog.tsx',
  // In place of the form, with a way to try again there.
  'components/editor/guide/guide-pane.tsx',
  'components/editor/shell/columns/write-pane.tsx',
  // Offers, which nobody misses: they are asked for again.
  'components/editor/steps/missing-parts.tsx',
  'components/editor/steps/next-steps.tsx',
  'components/editor/breaks/break-handles.tsx',
  // Asked for in the palette, which comes late itself.
  'components/editor/design/own-template-dialog.tsx',
  // Comes before a document with a blank is sent.
  'components/editor/panels/blanks-dialog.tsx',
  // Comes before a document is sent whose letters no font has.
  'components/editor/panels/missing-letters-dialog.tsx',
  // Comes where the engine's worker does not.
  'components/editor/panels/server-pdf-dialog.tsx',
  // Waits for comments, and asks again by itself.
  'components/editor/comments/comments-watch.ts',
  // Its workers are out of reach then, too, which the browser tells as an error of theirs.
  'components/editor/checks/checks-content.tsx',
  'components/editor/drop/editor-drop.tsx',
  // Hints, which nobody misses: they are asked for again.
  'components/editor/hints/hint-watch.tsx',
  'components/editor/hints/line-hint.tsx',
  // Waits for another CV, and asks again by itself.
  'components/editor/family/version-bar.tsx',
  // Waits for what an app offers, and asks again by itself.
  'components/editor/proposals/proposal-banner.tsx',
  'components/document/family/update-dialog.tsx',
  // A whole screen, behind the same `latePart`.
  'components/editor/letter/letter-layout.tsx',
  'components/editor/photo/photo-dialog.tsx',
  // The same palette on the other screens, opened by the same keys.
  'components/spaces/app-palette.tsx',
  // Shows nothing: without it an entry stays where it is.
  'components/editor/sections/dated-place.ts',
  // Without them a CV has no example beside its own words.
  'components/editor/example/example-watch.ts',
  'components/editor/example/example-rows.tsx',
  'components/editor/example/sample-bullets.tsx',
  // In the place of a field of a section that few have.
  'components/editor/closing/signature-field.tsx',
  'components/editor/history/compare-dialog.tsx',
  'components/editor/history/compare-pages.tsx',
  'components/document/status/conflict-dialog.tsx',
  'components/account/language/correction-dialog.tsx',
  // A whole screen, which asks for its own code again.
  'components/spaces/ended-screen.tsx',
  // Tabs of a job: whole screens, which ask for their own code again.
  'components/jobs/match/match-tab.tsx',
  'components/jobs/form/form-tab.tsx',
  'components/jobs/answers/answers-view.tsx',
  'components/jobs/interview/interview-tab.tsx',
  'components/editor/letter/job/letter-of-job.tsx',
  // Where a struck sentence is, with a way to try again there.
  'components/editor/letter/source-composer.tsx',
  'components/jobs/match/model/wording-list.tsx',
  'components/document/preview/result-paper.tsx',
  // Typing goes on without suggestions, and the next letter asks again.
  'components/ui/suggest-list.tsx',
  'components/ui/toast.tsx',
  // A hint, which nobody misses: it is asked for again.
  'components/ui/tooltip-box.tsx',
  // Suggestions, which nobody misses: they are asked for again.
  'components/editor/sections/suggested-details.tsx',
  // Answers, which are in the settings, too: they are asked for again.
  'components/editor/sections/told-button.tsx',
]

/** Who fetches code for something other than a part of the screen, and what is said where that fails. */
export const codeElsewhere: Record<string, 'notice' | 'failed' | 'native typing' | 'nothing'> = {
  'components/jobs/new/file-text.tsx': 'notice',
  'components/jobs/detail/use-step-results.ts': 'nothing',
  'components/jobs/tables/use-exports.ts': 'notice',
  'components/jobs/tables/use-table-import.ts': 'notice',
  'components/jobs/use-calendar.ts': 'notice',
  'components/cvs/cards/use-cv-actions.ts': 'notice',
  // Compares again at the next visit.
  'components/cvs/contradictions/contradictions-line.tsx': 'nothing',
  'components/spaces/ended-screen.tsx': 'failed',
  // Looks with the next page.
  'components/cvs/spaces/ended-workspaces-banner.tsx': 'nothing',
  'components/editor/drop/paste-offer.tsx': 'notice',
  'components/editor/export/use-copy-as-text.ts': 'notice',
  'components/editor/sections/add-section-menu.tsx': 'notice',
  'components/editor/sections/use-section-commands.ts': 'notice',
  'components/editor/shell/top-bar/use-document-actions.ts': 'notice',
  'components/document/open-document/create-undo-actions.ts': 'notice',
  'components/ui/menu.tsx': 'notice',
  'components/ui/popover.tsx': 'notice',
  'components/account/settings/your-data/leftover-rows.tsx': 'failed',
  'components/account/settings/your-data/guest-row.tsx': 'nothing',
  'components/account/settings/your-data/told-card.tsx': 'nothing',
  'components/account/sign-in/without-account.tsx': 'failed',
  'components/editor/design/own-template-dialog.tsx': 'failed',
  'components/site/failure-notice.tsx': 'failed',
  'components/ui/rich-field/load-editor.ts': 'native typing',
  // Advice, an example, a check, a count, a copy of a choice: nobody asked for them, and they are looked for again.
  'components/account/sign-up/use-guest-documents.ts': 'nothing',
  'components/editor/checks/use-open-check-count.ts': 'nothing',
  'components/editor/design/look-choices.tsx': 'nothing',
  'components/editor/example/use-section-example.ts': 'nothing',
  'components/document/fields/country-field.tsx': 'nothing',
  'components/editor/readback/check-saved.ts': 'nothing',
  'components/document/open-document/in-template.ts': 'nothing',
  'components/editor/state/use-advice.ts': 'nothing',
  'components/account/language/use-choose-language.ts': 'nothing',
}
