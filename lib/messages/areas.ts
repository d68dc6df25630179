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
 * Names the words of one area, of the shape that English has, without bringing them along. `name` is the file in the
 * folder of each language.
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

export const account = area<typeof import('./en/account').account>('account', 'account')
export const accountArchive = area<typeof import('./en/account-archive').accountArchive>(
  'account-archive',
  'mails',
)
export const accountData = area<typeof import('./en/account-data').accountData>(
  'account-data',
  'account',
)
export const accountMenu = area<typeof import('./en/account-menu').accountMenu>(
  'account-menu',
  'base',
)
export const ai = area<typeof import('./en/ai').ai>('ai', 'panels')
export const apiKeys = area<typeof import('./en/api-keys').apiKeys>('api-keys', 'account')
export const application = area<typeof import('./en/application').application>(
  'application',
  'applications',
)
export const applications = area<typeof import('./en/applications').applications>(
  'applications',
  'applications',
)
export const applicationTables = area<typeof import('./en/application-tables').applicationTables>(
  'application-tables',
  'applications',
)
export const brand = area<typeof import('./en/brand').brand>('brand', 'account')
export const breaks = area<typeof import('./en/breaks').breaks>('breaks', 'panels')
export const bulkExport = area<typeof import('./en/bulk-export').bulkExport>(
  'bulk-export',
  'panels',
)
export const fileRuleWords = area<typeof import('./en/check-file-rules').fileRuleWords>(
  'check-file-rules',
  'check',
)
export const checkPanel = area<typeof import('./en/check-panel').checkPanel>('check-panel', 'check')
export const postingRuleWords = area<typeof import('./en/check-posting-rules').postingRuleWords>(
  'check-posting-rules',
  'check',
)
export const checkSources = area<typeof import('./en/check-sources').checkSources>(
  'check-sources',
  'check',
)
export const wordRuleWords = area<typeof import('./en/check-word-rules').wordRuleWords>(
  'check-word-rules',
  'check',
)
export const checks = area<typeof import('./en/checks').checks>('checks', 'editor')
export const comments = area<typeof import('./en/comments').comments>('comments', 'panels')
export const common = area<typeof import('./en/common').common>('common', 'base')
export const connectedApps = area<typeof import('./en/connected-apps').connectedApps>(
  'connected-apps',
  'account',
)
export const contradictions = area<typeof import('./en/contradictions').contradictions>(
  'contradictions',
  'dashboard',
)
export const dashboard = area<typeof import('./en/dashboard').dashboard>('dashboard', 'dashboard')
export const design = area<typeof import('./en/design').design>('design', 'panels')
export const editor = area<typeof import('./en/editor').editor>('editor', 'editor')
export const editorPanels = area<typeof import('./en/editor-panels').editorPanels>(
  'editor-panels',
  'panels',
)
export const evidence = area<typeof import('./en/evidence').evidence>('evidence', 'panels')
export const exportArea = area<typeof import('./en/export').exportArea>('export', 'panels')
export const family = area<typeof import('./en/family').family>('family', 'panels')
export const familyList = area<typeof import('./en/family-list').familyList>(
  'family-list',
  'dashboard',
)
export const files = area<typeof import('./en/files').files>('files', 'panels')
export const fitArea = area<typeof import('./en/fit').fitArea>('fit', 'panels')
export const gallery = area<typeof import('./en/gallery').gallery>('gallery', 'panels')
export const grounding = area<typeof import('./en/grounding').grounding>('grounding', 'panels')
export const history = area<typeof import('./en/history').history>('history', 'editor')
export const importModel = area<typeof import('./en/import-model').importModel>(
  'import-model',
  'import',
)
export const importReadings = area<typeof import('./en/import-readings').importReadings>(
  'import-readings',
  'import',
)
export const importReview = area<typeof import('./en/import-review').importReview>(
  'import-review',
  'import',
)
export const interview = area<typeof import('./en/interview').interview>('interview', 'interview')
export const interviewQuestions = area<
  typeof import('./en/interview-questions').interviewQuestions
>('interview-questions', 'interview')
export const journal = area<typeof import('./en/journal').journal>('journal', 'dashboard')
export const language = area<typeof import('./en/language').language>('language', 'dashboard')
export const letter = area<typeof import('./en/letter').letter>('letter', 'panels')
export const linkedIn = area<typeof import('./en/linkedin').linkedIn>('linkedin', 'editor')
export const looks = area<typeof import('./en/looks').looks>('looks', 'base')
export const mail = area<typeof import('./en/mail').mail>('mail', 'mails')
export const match = area<typeof import('./en/match').match>('match', 'dashboard')
export const notificationMails = area<typeof import('./en/notification-mails').notificationMails>(
  'notification-mails',
  'mails',
)
export const notifications = area<typeof import('./en/notifications').notifications>(
  'notifications',
  'account',
)
export const operator = area<typeof import('./en/operator').operator>('operator', 'account')
export const outages = area<typeof import('./en/outages').outages>('outages', 'base')
export const ownFont = area<typeof import('./en/own-font').ownFont>('own-font', 'panels')
export const ownTemplate = area<typeof import('./en/own-template').ownTemplate>(
  'own-template',
  'panels',
)
export const palettes = area<typeof import('./en/palettes').palettes>('palettes', 'panels')
export const photoArea = area<typeof import('./en/photo').photoArea>('photo', 'panels')
export const preview = area<typeof import('./en/preview').preview>('preview', 'base')
export const proofreading = area<typeof import('./en/proofreading').proofreading>(
  'proofreading',
  'panels',
)
export const proposals = area<typeof import('./en/proposals').proposals>('proposals', 'panels')
export const readback = area<typeof import('./en/readback').readback>('readback', 'panels')
export const requestedCvs = area<typeof import('./en/requested-cvs').requestedCvs>(
  'requested-cvs',
  'account',
)
export const requests = area<typeof import('./en/requests').requests>('requests', 'requests')
export const retiredTemplates = area<typeof import('./en/retired-templates').retiredTemplates>(
  'retired-templates',
  'editor',
)
export const sections = area<typeof import('./en/sections').sections>('sections', 'editor')
export const sent = area<typeof import('./en/sent').sent>('sent', 'panels')
export const sentFiles = area<typeof import('./en/sent-files').sentFiles>(
  'sent-files',
  'applications',
)
export const share = area<typeof import('./en/share').share>('share', 'panels')
export const sharePage = area<typeof import('./en/share-page').sharePage>('share-page', 'share')
export const shell = area<typeof import('./en/shell').shell>('shell', 'base')
export const signIn = area<typeof import('./en/sign-in').signIn>('sign-in', 'account')
export const site = area<typeof import('./en/site').site>('site', 'server')
export const spaces = area<typeof import('./en/spaces').spaces>('spaces', 'base')
export const sync = area<typeof import('./en/sync').sync>('sync', 'base')
export const tailor = area<typeof import('./en/tailor').tailor>('tailor', 'tailor')
export const translation = area<typeof import('./en/translation').translation>(
  'translation',
  'editor',
)
export const ui = area<typeof import('./en/ui').ui>('ui', 'base')
export const webhooks = area<typeof import('./en/webhooks').webhooks>('webhooks', 'account')
export const wording = area<typeof import('./en/wording').wording>('wording', 'editor')
export const workspacePage = area<typeof import('./en/workspace-page').workspacePage>(
  'workspace-page',
  'account',
)
export const workspaceSignIn = area<typeof import('./en/workspace-sign-in').workspaceSignIn>(
  'workspace-sign-in',
  'account',
)
export const workspaces = area<typeof import('./en/workspaces').workspaces>('workspaces', 'account')
export const wordings = area<typeof import('./en/wordings').wordings>('wordings', 'panels')
