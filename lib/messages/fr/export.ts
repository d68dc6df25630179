import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in French. */
export const exportArea: typeof english = {
  title: 'Export',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', hint: 'Pour l’envoi. Le même rendu partout.' },
    docx: {
      name: 'Word',
      hint: 'Pour les recruteurs et les sites qui demandent un .docx. Modifiable.',
    },
    text: { name: 'Texte brut', hint: 'À coller dans des formulaires en ligne' },
    html: { name: 'Page web', hint: 'Un fichier HTML pour un site ou un lecteur d’écran' },
    markdown: { name: 'Markdown', hint: 'Pour des notes, des wikis et des sites comme GitHub' },
    png: { name: 'Image', hint: 'Une page en image PNG' },
    json: { name: 'JSON Resume, complet', hint: 'S’ouvre dans Vitae exactement tel quel' },
    'json-resume': {
      name: 'JSON Resume, simple',
      hint: 'Pour d’autres outils. Sans les rubriques personnalisées.',
    },
    europass: {
      name: 'Europass',
      hint: 'Pour le portail Europass. S’ouvre aussi dans Vitae, sans le design.',
    },
  },
  letterFormats: { json: { name: 'JSON, complet' } },
  page: 'Page',
  fileName: 'Nom du fichier',
  save: 'Télécharger le fichier',
  saving: 'Préparation…',
  failed: 'Impossible de créer le fichier. Rien n’est perdu. Réessayez dans un instant.',
  copied: 'Copié en texte brut.',
  nothingToCopy: 'Cette rubrique est encore vide : il n’y a rien à copier.',
  nothingYet: 'Ce document est encore vide : il n’y a rien à copier.',
  notCopied: 'Le navigateur n’a pas autorisé la copie. Exportez plutôt en texte brut.',
}
