import type { Areas } from '@/dist/messages/areas'

/**
 * Parts of the interface whose messages come in one file for each language: `base` with every page, the others with
 * the page or the panels that they name. Messages of `server`, `mails`, `requests` and `share` never reach a browser.
 * Those of `administration` are screens for operators and for makers of programs, which are in English only.
 */
export const messageGroups = [
  'base',
  'editor',
  'panels',
  'dashboard',
  'import',
  'tailor',
  'interview',
  'check',
  'account',
  'applications',
  'administration',
] as const
export type MessageGroup = (typeof messageGroups)[number]

/**
 * Names the messages of one area, of the shape that English has, without bringing them along. `name` begins the ids of
 * its messages (catalogues/en.json).
 */
export type Area<Messages extends object> = {
  readonly name: string
  readonly group: MessageGroup | 'server' | 'mails' | 'requests' | 'share'
  /** Never set: it carries the type. */
  readonly messages?: Messages
}

/** The messages that an area names. */
export type MessagesOf<Named> = Named extends Area<infer Messages> ? Messages : never

const area = <Name extends keyof Areas>(
  name: Name,
  group: Area<object>['group'],
): Area<Areas[Name]> => ({ name, group })

export const account = area('account', 'account')
export const accountArchive = area('account-archive', 'mails')
export const accountData = area('account-data', 'account')
export const accountMenu = area('account-menu', 'base')
export const ai = area('ai', 'panels')
export const aiDevice = area('ai-device', 'account')
export const apiKeys = area('api-keys', 'administration')
export const application = area('application', 'applications')
export const applications = area('applications', 'applications')
export const applicationTables = area('application-tables', 'applications')
export const authorize = area('authorize', 'account')
export const brand = area('brand', 'account')
export const breaks = area('breaks', 'panels')
export const bulkExport = area('bulk-export', 'panels')
export const fileRuleMessages = area('check-file-rules', 'check')
export const checkPanel = area('check-panel', 'check')
export const postingRuleMessages = area('check-posting-rules', 'check')
export const checkSources = area('check-sources', 'check')
export const wordRuleMessages = area('check-word-rules', 'check')
export const checks = area('checks', 'editor')
export const comments = area('comments', 'panels')
export const common = area('common', 'base')
export const connectedApps = area('connected-apps', 'administration')
export const contradictions = area('contradictions', 'dashboard')
export const dashboard = area('dashboard', 'dashboard')
export const design = area('design', 'panels')
export const editor = area('editor', 'editor')
export const editorPanels = area('editor-panels', 'panels')
export const evidence = area('evidence', 'panels')
export const exportArea = area('export', 'panels')
export const extension = area('extension', 'applications')
export const family = area('family', 'panels')
export const familyList = area('family-list', 'dashboard')
export const files = area('files', 'panels')
export const fitArea = area('fit', 'panels')
export const gallery = area('gallery', 'panels')
export const grounding = area('grounding', 'panels')
export const guide = area('guide', 'editor')
export const history = area('history', 'panels')
export const importModel = area('import-model', 'import')
export const importPlacing = area('import-placing', 'import')
export const importReadings = area('import-readings', 'import')
export const importReview = area('import-review', 'import')
export const interview = area('interview', 'interview')
export const interviewQuestions = area('interview-questions', 'interview')
export const journal = area('journal', 'dashboard')
export const language = area('language', 'account')
export const letter = area('letter', 'panels')
export const lineHints = area('line-hints', 'check')
export const linkedIn = area('linkedin', 'editor')
export const looks = area('looks', 'base')
export const mail = area('mail', 'mails')
export const notificationMails = area('notification-mails', 'mails')
export const notifications = area('notifications', 'account')
export const operator = area('operator', 'administration')
export const outages = area('outages', 'base')
export const ownFont = area('own-font', 'panels')
export const ownTemplate = area('own-template', 'panels')
export const palettes = area('palettes', 'panels')
export const photoArea = area('photo', 'panels')
export const preview = area('preview', 'base')
export const privateFacts = area('private-facts', 'panels')
export const proofreading = area('proofreading', 'panels')
export const proposals = area('proposals', 'panels')
export const questions = area('questions', 'panels')
export const readback = area('readback', 'check')
export const requestedCvs = area('requested-cvs', 'account')
export const requests = area('requests', 'requests')
export const retiredTemplates = area('retired-templates', 'editor')
export const sections = area('sections', 'editor')
export const sent = area('sent', 'panels')
export const sentFiles = area('sent-files', 'applications')
export const share = area('share', 'panels')
export const sharePage = area('share-page', 'share')
export const shell = area('shell', 'base')
export const signIn = area('sign-in', 'account')
export const site = area('site', 'server')
export const spaces = area('spaces', 'base')
export const steps = area('steps', 'editor')
export const sync = area('sync', 'base')
export const tailor = area('tailor', 'tailor')
export const translation = area('translation', 'panels')
export const ui = area('ui', 'base')
export const webhooks = area('webhooks', 'administration')
export const wording = area('wording', 'editor')
export const workspacePage = area('workspace-page', 'account')
export const workspaceSignIn = area('workspace-sign-in', 'administration')
export const workspaces = area('workspaces', 'account')
export const wordings = area('wordings', 'panels')
