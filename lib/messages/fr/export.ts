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
  blind: 'Sans nom, photo ni adresse',
  blindHint:
    'Les coordonnées, la date de naissance, les liens et les références sont aussi retirés. Votre CV reste tel quel.',
  blindChecking: 'Préparation et vérification du fichier…',
  blindChecked: 'Vérifié : nous avons relu le fichier et rien de tout cela ne s’y trouve.',
  blindLeft:
    'Votre nom ou une coordonnée figure encore dans le fichier. Rien n’a été enregistré. Retirez-les de vos textes, puis réessayez.',
  genderedWords: 'Mots qui peuvent révéler un genre',
  genderedHint:
    'Ils restent dans le fichier. Changez-les dans votre CV s’ils parlent de vous. Les accords qui révèlent un genre ne sont pas tous trouvés.',
  fileName: 'Nom du fichier',
  save: 'Télécharger le fichier',
  saving: 'Préparation…',
  failed: 'Impossible de créer le fichier. Rien n’est perdu. Réessayez dans un instant.',
  copied: 'Copié en texte brut.',
  nothingToCopy: 'Cette rubrique est encore vide : il n’y a rien à copier.',
  nothingYet: 'Ce document est encore vide : il n’y a rien à copier.',
  notCopied: 'Le navigateur n’a pas autorisé la copie. Exportez plutôt en texte brut.',
}
