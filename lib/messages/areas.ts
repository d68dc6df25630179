/**
 * Parts of the interface whose messages come in one file for each language: `base` with every page, the others with
 * the page or the panels that they name. Messages of `server`, `mails`, `requests` and `share` never reach a browser.
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

const area = <Messages extends object>(
  name: string,
  group: Area<Messages>['group'],
): Area<Messages> => ({
  name,
  group,
})

export const account = area<typeof import('@/dist/messages/en/account').account>(
  'account',
  'account',
)
export const accountArchive = area<
  typeof import('@/dist/messages/en/account-archive').accountArchive
>('account-archive', 'mails')
export const accountData = area<typeof import('@/dist/messages/en/account-data').accountData>(
  'account-data',
  'account',
)
export const accountMenu = area<typeof import('@/dist/messages/en/account-menu').accountMenu>(
  'account-menu',
  'base',
)
export const ai = area<typeof import('@/dist/messages/en/ai').ai>('ai', 'panels')
export const apiKeys = area<typeof import('@/dist/messages/en/api-keys').apiKeys>(
  'api-keys',
  'account',
)
export const application = area<typeof import('@/dist/messages/en/application').application>(
  'application',
  'applications',
)
export const applications = area<typeof import('@/dist/messages/en/applications').applications>(
  'applications',
  'applications',
)
export const applicationTables = area<
  typeof import('@/dist/messages/en/application-tables').applicationTables
>('application-tables', 'applications')
export const brand = area<typeof import('@/dist/messages/en/brand').brand>('brand', 'account')
export const breaks = area<typeof import('@/dist/messages/en/breaks').breaks>('breaks', 'panels')
export const bulkExport = area<typeof import('@/dist/messages/en/bulk-export').bulkExport>(
  'bulk-export',
  'panels',
)
export const fileRuleMessages = area<
  typeof import('@/dist/messages/en/check-file-rules').fileRuleMessages
>('check-file-rules', 'check')
export const checkPanel = area<typeof import('@/dist/messages/en/check-panel').checkPanel>(
  'check-panel',
  'check',
)
export const postingRuleMessages = area<
  typeof import('@/dist/messages/en/check-posting-rules').postingRuleMessages
>('check-posting-rules', 'check')
export const checkSources = area<typeof import('@/dist/messages/en/check-sources').checkSources>(
  'check-sources',
  'check',
)
export const wordRuleMessages = area<
  typeof import('@/dist/messages/en/check-word-rules').wordRuleMessages
>('check-word-rules', 'check')
export const checks = area<typeof import('@/dist/messages/en/checks').checks>('checks', 'editor')
export const comments = area<typeof import('@/dist/messages/en/comments').comments>(
  'comments',
  'panels',
)
export const common = area<typeof import('@/dist/messages/en/common').common>('common', 'base')
export const connectedApps = area<typeof import('@/dist/messages/en/connected-apps').connectedApps>(
  'connected-apps',
  'account',
)
export const contradictions = area<
  typeof import('@/dist/messages/en/contradictions').contradictions
>('contradictions', 'dashboard')
export const dashboard = area<typeof import('@/dist/messages/en/dashboard').dashboard>(
  'dashboard',
  'dashboard',
)
export const design = area<typeof import('@/dist/messages/en/design').design>('design', 'panels')
export const editor = area<typeof import('@/dist/messages/en/editor').editor>('editor', 'editor')
export const editorPanels = area<typeof import('@/dist/messages/en/editor-panels').editorPanels>(
  'editor-panels',
  'panels',
)
export const evidence = area<typeof import('@/dist/messages/en/evidence').evidence>(
  'evidence',
  'panels',
)
export const exportArea = area<typeof import('@/dist/messages/en/export').exportArea>(
  'export',
  'panels',
)
export const family = area<typeof import('@/dist/messages/en/family').family>('family', 'panels')
export const familyList = area<typeof import('@/dist/messages/en/family-list').familyList>(
  'family-list',
  'dashboard',
)
export const files = area<typeof import('@/dist/messages/en/files').files>('files', 'panels')
export const fitArea = area<typeof import('@/dist/messages/en/fit').fitArea>('fit', 'panels')
export const gallery = area<typeof import('@/dist/messages/en/gallery').gallery>(
  'gallery',
  'panels',
)
export const grounding = area<typeof import('@/dist/messages/en/grounding').grounding>(
  'grounding',
  'panels',
)
export const history = area<typeof import('@/dist/messages/en/history').history>(
  'history',
  'editor',
)
export const importModel = area<typeof import('@/dist/messages/en/import-model').importModel>(
  'import-model',
  'import',
)
export const importReadings = area<
  typeof import('@/dist/messages/en/import-readings').importReadings
>('import-readings', 'import')
export const importReview = area<typeof import('@/dist/messages/en/import-review').importReview>(
  'import-review',
  'import',
)
export const interview = area<typeof import('@/dist/messages/en/interview').interview>(
  'interview',
  'interview',
)
export const interviewQuestions = area<
  typeof import('@/dist/messages/en/interview-questions').interviewQuestions
>('interview-questions', 'interview')
export const journal = area<typeof import('@/dist/messages/en/journal').journal>(
  'journal',
  'dashboard',
)
export const language = area<typeof import('@/dist/messages/en/language').language>(
  'language',
  'dashboard',
)
export const letter = area<typeof import('@/dist/messages/en/letter').letter>('letter', 'panels')
export const linkedIn = area<typeof import('@/dist/messages/en/linkedin').linkedIn>(
  'linkedin',
  'editor',
)
export const looks = area<typeof import('@/dist/messages/en/looks').looks>('looks', 'base')
export const mail = area<typeof import('@/dist/messages/en/mail').mail>('mail', 'mails')
export const match = area<typeof import('@/dist/messages/en/match').match>('match', 'dashboard')
export const notificationMails = area<
  typeof import('@/dist/messages/en/notification-mails').notificationMails
>('notification-mails', 'mails')
export const notifications = area<typeof import('@/dist/messages/en/notifications').notifications>(
  'notifications',
  'account',
)
export const operator = area<typeof import('@/dist/messages/en/operator').operator>(
  'operator',
  'account',
)
export const outages = area<typeof import('@/dist/messages/en/outages').outages>('outages', 'base')
export const ownFont = area<typeof import('@/dist/messages/en/own-font').ownFont>(
  'own-font',
  'panels',
)
export const ownTemplate = area<typeof import('@/dist/messages/en/own-template').ownTemplate>(
  'own-template',
  'panels',
)
export const palettes = area<typeof import('@/dist/messages/en/palettes').palettes>(
  'palettes',
  'panels',
)
export const photoArea = area<typeof import('@/dist/messages/en/photo').photoArea>(
  'photo',
  'panels',
)
export const preview = area<typeof import('@/dist/messages/en/preview').preview>('preview', 'base')
export const proofreading = area<typeof import('@/dist/messages/en/proofreading').proofreading>(
  'proofreading',
  'panels',
)
export const proposals = area<typeof import('@/dist/messages/en/proposals').proposals>(
  'proposals',
  'panels',
)
export const readback = area<typeof import('@/dist/messages/en/readback').readback>(
  'readback',
  'panels',
)
export const requestedCvs = area<typeof import('@/dist/messages/en/requested-cvs').requestedCvs>(
  'requested-cvs',
  'account',
)
export const requests = area<typeof import('@/dist/messages/en/requests').requests>(
  'requests',
  'requests',
)
export const retiredTemplates = area<
  typeof import('@/dist/messages/en/retired-templates').retiredTemplates
>('retired-templates', 'editor')
export const sections = area<typeof import('@/dist/messages/en/sections').sections>(
  'sections',
  'editor',
)
export const sent = area<typeof import('@/dist/messages/en/sent').sent>('sent', 'panels')
export const sentFiles = area<typeof import('@/dist/messages/en/sent-files').sentFiles>(
  'sent-files',
  'applications',
)
export const share = area<typeof import('@/dist/messages/en/share').share>('share', 'panels')
export const sharePage = area<typeof import('@/dist/messages/en/share-page').sharePage>(
  'share-page',
  'share',
)
export const shell = area<typeof import('@/dist/messages/en/shell').shell>('shell', 'base')
export const signIn = area<typeof import('@/dist/messages/en/sign-in').signIn>('sign-in', 'account')
export const site = area<typeof import('@/dist/messages/en/site').site>('site', 'server')
export const spaces = area<typeof import('@/dist/messages/en/spaces').spaces>('spaces', 'base')
export const sync = area<typeof import('@/dist/messages/en/sync').sync>('sync', 'base')
export const tailor = area<typeof import('@/dist/messages/en/tailor').tailor>('tailor', 'tailor')
export const translation = area<typeof import('@/dist/messages/en/translation').translation>(
  'translation',
  'editor',
)
export const ui = area<typeof import('@/dist/messages/en/ui').ui>('ui', 'base')
export const webhooks = area<typeof import('@/dist/messages/en/webhooks').webhooks>(
  'webhooks',
  'account',
)
export const wording = area<typeof import('@/dist/messages/en/wording').wording>(
  'wording',
  'editor',
)
export const workspacePage = area<typeof import('@/dist/messages/en/workspace-page').workspacePage>(
  'workspace-page',
  'account',
)
export const workspaceSignIn = area<
  typeof import('@/dist/messages/en/workspace-sign-in').workspaceSignIn
>('workspace-sign-in', 'account')
export const workspaces = area<typeof import('@/dist/messages/en/workspaces').workspaces>(
  'workspaces',
  'account',
)
export const wordings = area<typeof import('@/dist/messages/en/wordings').wordings>(
  'wordings',
  'panels',
)
