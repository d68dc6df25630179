/**
 * Parts of the interface whose words come in one file for each language: `base` with every page, the others with
 * the page or the panels that they name. Words of `server`, `mails`, `requests` and `share` never reach a browser.
 */
export const wordGroups = [
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
export type WordGroup = (typeof wordGroups)[number]

/**
 * Names the words of one area, of the shape that English has, without bringing them along. `name` begins the ids of its
 * messages (catalogues/en.json).
 */
export type Area<Words extends object> = {
  readonly name: string
  readonly group: WordGroup | 'server' | 'mails' | 'requests' | 'share'
  /** Never set: it carries the type. */
  readonly words?: Words
}

/** The words that an area names. */
export type WordsOf<Named> = Named extends Area<infer Words> ? Words : never

const area = <Words extends object>(name: string, group: Area<Words>['group']): Area<Words> => ({
  name,
  group,
})

export const account = area<typeof import('@/dist/words/en/account').account>('account', 'account')
export const accountArchive = area<typeof import('@/dist/words/en/account-archive').accountArchive>(
  'account-archive',
  'mails',
)
export const accountData = area<typeof import('@/dist/words/en/account-data').accountData>(
  'account-data',
  'account',
)
export const accountMenu = area<typeof import('@/dist/words/en/account-menu').accountMenu>(
  'account-menu',
  'base',
)
export const ai = area<typeof import('@/dist/words/en/ai').ai>('ai', 'panels')
export const apiKeys = area<typeof import('@/dist/words/en/api-keys').apiKeys>(
  'api-keys',
  'account',
)
export const application = area<typeof import('@/dist/words/en/application').application>(
  'application',
  'applications',
)
export const applications = area<typeof import('@/dist/words/en/applications').applications>(
  'applications',
  'applications',
)
export const applicationTables = area<
  typeof import('@/dist/words/en/application-tables').applicationTables
>('application-tables', 'applications')
export const brand = area<typeof import('@/dist/words/en/brand').brand>('brand', 'account')
export const breaks = area<typeof import('@/dist/words/en/breaks').breaks>('breaks', 'panels')
export const bulkExport = area<typeof import('@/dist/words/en/bulk-export').bulkExport>(
  'bulk-export',
  'panels',
)
export const fileRuleWords = area<typeof import('@/dist/words/en/check-file-rules').fileRuleWords>(
  'check-file-rules',
  'check',
)
export const checkPanel = area<typeof import('@/dist/words/en/check-panel').checkPanel>(
  'check-panel',
  'check',
)
export const postingRuleWords = area<
  typeof import('@/dist/words/en/check-posting-rules').postingRuleWords
>('check-posting-rules', 'check')
export const checkSources = area<typeof import('@/dist/words/en/check-sources').checkSources>(
  'check-sources',
  'check',
)
export const wordRuleWords = area<typeof import('@/dist/words/en/check-word-rules').wordRuleWords>(
  'check-word-rules',
  'check',
)
export const checks = area<typeof import('@/dist/words/en/checks').checks>('checks', 'editor')
export const comments = area<typeof import('@/dist/words/en/comments').comments>(
  'comments',
  'panels',
)
export const common = area<typeof import('@/dist/words/en/common').common>('common', 'base')
export const connectedApps = area<typeof import('@/dist/words/en/connected-apps').connectedApps>(
  'connected-apps',
  'account',
)
export const contradictions = area<typeof import('@/dist/words/en/contradictions').contradictions>(
  'contradictions',
  'dashboard',
)
export const dashboard = area<typeof import('@/dist/words/en/dashboard').dashboard>(
  'dashboard',
  'dashboard',
)
export const design = area<typeof import('@/dist/words/en/design').design>('design', 'panels')
export const editor = area<typeof import('@/dist/words/en/editor').editor>('editor', 'editor')
export const editorPanels = area<typeof import('@/dist/words/en/editor-panels').editorPanels>(
  'editor-panels',
  'panels',
)
export const evidence = area<typeof import('@/dist/words/en/evidence').evidence>(
  'evidence',
  'panels',
)
export const exportArea = area<typeof import('@/dist/words/en/export').exportArea>(
  'export',
  'panels',
)
export const family = area<typeof import('@/dist/words/en/family').family>('family', 'panels')
export const familyList = area<typeof import('@/dist/words/en/family-list').familyList>(
  'family-list',
  'dashboard',
)
export const files = area<typeof import('@/dist/words/en/files').files>('files', 'panels')
export const fitArea = area<typeof import('@/dist/words/en/fit').fitArea>('fit', 'panels')
export const gallery = area<typeof import('@/dist/words/en/gallery').gallery>('gallery', 'panels')
export const grounding = area<typeof import('@/dist/words/en/grounding').grounding>(
  'grounding',
  'panels',
)
export const history = area<typeof import('@/dist/words/en/history').history>('history', 'editor')
export const importModel = area<typeof import('@/dist/words/en/import-model').importModel>(
  'import-model',
  'import',
)
export const importReadings = area<typeof import('@/dist/words/en/import-readings').importReadings>(
  'import-readings',
  'import',
)
export const importReview = area<typeof import('@/dist/words/en/import-review').importReview>(
  'import-review',
  'import',
)
export const interview = area<typeof import('@/dist/words/en/interview').interview>(
  'interview',
  'interview',
)
export const interviewQuestions = area<
  typeof import('@/dist/words/en/interview-questions').interviewQuestions
>('interview-questions', 'interview')
export const journal = area<typeof import('@/dist/words/en/journal').journal>(
  'journal',
  'dashboard',
)
export const language = area<typeof import('@/dist/words/en/language').language>(
  'language',
  'dashboard',
)
export const letter = area<typeof import('@/dist/words/en/letter').letter>('letter', 'panels')
export const linkedIn = area<typeof import('@/dist/words/en/linkedin').linkedIn>(
  'linkedin',
  'editor',
)
export const looks = area<typeof import('@/dist/words/en/looks').looks>('looks', 'base')
export const mail = area<typeof import('@/dist/words/en/mail').mail>('mail', 'mails')
export const match = area<typeof import('@/dist/words/en/match').match>('match', 'dashboard')
export const notificationMails = area<
  typeof import('@/dist/words/en/notification-mails').notificationMails
>('notification-mails', 'mails')
export const notifications = area<typeof import('@/dist/words/en/notifications').notifications>(
  'notifications',
  'account',
)
export const operator = area<typeof import('@/dist/words/en/operator').operator>(
  'operator',
  'account',
)
export const outages = area<typeof import('@/dist/words/en/outages').outages>('outages', 'base')
export const ownFont = area<typeof import('@/dist/words/en/own-font').ownFont>('own-font', 'panels')
export const ownTemplate = area<typeof import('@/dist/words/en/own-template').ownTemplate>(
  'own-template',
  'panels',
)
export const palettes = area<typeof import('@/dist/words/en/palettes').palettes>(
  'palettes',
  'panels',
)
export const photoArea = area<typeof import('@/dist/words/en/photo').photoArea>('photo', 'panels')
export const preview = area<typeof import('@/dist/words/en/preview').preview>('preview', 'base')
export const proofreading = area<typeof import('@/dist/words/en/proofreading').proofreading>(
  'proofreading',
  'panels',
)
export const proposals = area<typeof import('@/dist/words/en/proposals').proposals>(
  'proposals',
  'panels',
)
export const readback = area<typeof import('@/dist/words/en/readback').readback>(
  'readback',
  'panels',
)
export const requestedCvs = area<typeof import('@/dist/words/en/requested-cvs').requestedCvs>(
  'requested-cvs',
  'account',
)
export const requests = area<typeof import('@/dist/words/en/requests').requests>(
  'requests',
  'requests',
)
export const retiredTemplates = area<
  typeof import('@/dist/words/en/retired-templates').retiredTemplates
>('retired-templates', 'editor')
export const sections = area<typeof import('@/dist/words/en/sections').sections>(
  'sections',
  'editor',
)
export const sent = area<typeof import('@/dist/words/en/sent').sent>('sent', 'panels')
export const sentFiles = area<typeof import('@/dist/words/en/sent-files').sentFiles>(
  'sent-files',
  'applications',
)
export const share = area<typeof import('@/dist/words/en/share').share>('share', 'panels')
export const sharePage = area<typeof import('@/dist/words/en/share-page').sharePage>(
  'share-page',
  'share',
)
export const shell = area<typeof import('@/dist/words/en/shell').shell>('shell', 'base')
export const signIn = area<typeof import('@/dist/words/en/sign-in').signIn>('sign-in', 'account')
export const site = area<typeof import('@/dist/words/en/site').site>('site', 'server')
export const spaces = area<typeof import('@/dist/words/en/spaces').spaces>('spaces', 'base')
export const sync = area<typeof import('@/dist/words/en/sync').sync>('sync', 'base')
export const tailor = area<typeof import('@/dist/words/en/tailor').tailor>('tailor', 'tailor')
export const translation = area<typeof import('@/dist/words/en/translation').translation>(
  'translation',
  'editor',
)
export const ui = area<typeof import('@/dist/words/en/ui').ui>('ui', 'base')
export const webhooks = area<typeof import('@/dist/words/en/webhooks').webhooks>(
  'webhooks',
  'account',
)
export const wording = area<typeof import('@/dist/words/en/wording').wording>('wording', 'editor')
export const workspacePage = area<typeof import('@/dist/words/en/workspace-page').workspacePage>(
  'workspace-page',
  'account',
)
export const workspaceSignIn = area<
  typeof import('@/dist/words/en/workspace-sign-in').workspaceSignIn
>('workspace-sign-in', 'account')
export const workspaces = area<typeof import('@/dist/words/en/workspaces').workspaces>(
  'workspaces',
  'account',
)
export const wordings = area<typeof import('@/dist/words/en/wordings').wordings>(
  'wordings',
  'panels',
)
