import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Messages of the review of an imported file, before it becomes a CV, in French. */
export const importReview: typeof english = {
  title: 'Vérifier l’import',
  heading: (name) => `Vérification : ${name}`,
  pasted: 'Texte collé',
  onThisDevice: 'Lu sur cet appareil. Le fichier n’est envoyé nulle part.',
  stages: {
    opening: 'Ouverture du fichier',
    reading: 'Lecture des pages',
    understanding: 'Répartition en rubriques',
  },
  pageOf: (done, of) => `Page ${number(done)} sur ${number(of)}`,
  cancel: 'Arrêter la lecture',
  back: 'Terminer plus tard',
  discard: 'Abandonner',
  discarded: (name) => `Import abandonné : ${name}. Votre fichier n’a pas changé.`,
  create: 'Créer le CV',
  moreActions: 'Plus d’actions',
  addToExisting: 'Ajouter à un CV existant…',
  undo: 'Annuler',
  redo: 'Rétablir',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Plus rien à vérifier'
        : plural(unsure, { one: '# à vérifier', other: '# à vérifier' }),
      unplaced === 0
        ? 'aucune ligne non placée'
        : plural(unplaced, { one: '# ligne non placée', other: '# lignes non placées' }),
    ].join(' · '),
  nothingStored: 'Aucun CV n’est créé tant que vous n’appuyez pas sur « Créer le CV ».',
  moreFiles: (count) =>
    plural(count, {
      one: 'encore # fichier à vérifier',
      other: 'encore # fichiers à vérifier',
    }),
  tabOnly: {
    blocked:
      'Ce navigateur ne nous laisse rien enregistrer : cette vérification n’est que dans cet onglet jusqu’à sa fermeture. Rien n’est perdu pour l’instant. Créez le CV et téléchargez-le avant de partir.',
    full: 'Cet appareil n’a plus d’espace de stockage : vos dernières modifications de cette vérification ne sont que dans cet onglet. Rien n’est perdu pour l’instant. Créez le CV et téléchargez-le, ou libérez de l’espace.',
    failed:
      'L’enregistrement ne fonctionne pas pour le moment : vos dernières modifications de cette vérification ne sont que dans cet onglet. Rien n’est perdu pour l’instant, et nous continuons à essayer.',
  },
  tabs: 'Affichages',
  fields: 'Champs',
  page: 'Page',
  pageLabel: (page) => `Page ${number(page)} du fichier`,
  textLabel: 'Le texte du fichier',
  pageFailed: 'Impossible d’afficher les pages ici. Les champs sont complets.',
  checkThis: 'À vérifier',
  nextToCheck: 'Suivant à vérifier',
  looksRight: 'C’est correct',
  valueMenu: (field) => `${field} : plus d’actions`,
  moveTo: 'Déplacer vers',
  moveElsewhere: 'Ailleurs…',
  lettersToHeadline: (letters) => `Déplacer « ${letters} » vers le titre du CV`,
  splitHere: 'Commencer une nouvelle entrée ici',
  drop: 'Supprimer',
  dropped: (text) => `Supprimé : « ${text} »`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name} : plus d’actions`,
  joinPrevious: 'Fusionner avec l’entrée précédente',
  moveEntry: 'Changer de rubrique',
  dropEntry: 'Supprimer l’entrée',
  entry: (at) => `Entrée ${number(at)}`,
  sectionMenu: (name) => `${name} : plus d’actions`,
  sectionIs: 'Cette rubrique est',
  dropSection: 'Supprimer la rubrique',
  sectionTitle: 'Titre',
  addField: 'Ajouter un champ',
  addEntry: 'Ajouter une entrée',
  ownSection: 'Rubrique personnalisée',
  details: 'Informations',
  profiles: 'Profils',
  unplaced: (count) => plural(count, { one: '# ligne non placée', other: '# lignes non placées' }),
  unplacedHint: 'Elles ne sont encore dans aucun champ et ne seront pas dans votre CV.',
  putIn: 'Ajouter au champ…',
  dropLine: 'Supprimer',
  droppedTitle: (count) => plural(count, { one: '# supprimée', other: '# supprimées' }),
  bringBack: 'Restaurer',
  help: {
    ask: 'Placer ces lignes avec l’IA',
    hint: (model) =>
      `Envoie ces lignes, celles qui les entourent et les noms de vos entrées à ${model}. Les lignes lues comme votre nom ou vos coordonnées, celles que vous avez supprimées et le fichier lui-même ne sont pas envoyés.`,
    yourModel: 'votre modèle d’IA',
    stop: 'Arrêter',
    stages: {
      waiting: 'En attente de démarrage',
      reading: 'Lecture',
      drafting: 'Recherche de leur place',
      checking: 'Vérification de la réponse',
    },
    stay: 'Cela peut prendre une minute. Rien ne change d’ici là. Si vous quittez cette vérification, l’opération s’arrête.',
    placed: (count) =>
      plural(count, {
        one: '# valeur ajoutée, avec les mots de votre fichier. Elle est marquée « À vérifier ». Vous pouvez annuler.',
        other:
          '# valeurs ajoutées, avec les mots de votre fichier. Chacune est marquée « À vérifier ». Vous pouvez annuler.',
      }),
    unchanged: 'Rien n’a changé.',
    nothing:
      'Le modèle d’IA n’a trouvé aucun champ pour ces lignes. Rien n’a changé. Ajoutez-les vous-même.',
  },
  placeTitle: 'Où faut-il le mettre ?',
  section: 'Rubrique',
  newSection: (name) => `${name} (nouvelle rubrique)`,
  entryLabel: 'Entrée',
  newEntry: 'Nouvelle entrée',
  field: 'Champ',
  place: 'Déplacer ici',
  cutTitle: 'Tout n’y tient pas',
  cutText: 'Ce texte est plus long que ce qu’un CV peut contenir et serait laissé de côté :',
  createAnyway: 'Créer sans lui',
  keepLooking: 'Retour à la vérification',
  tooLarge:
    'C’est plus qu’un seul CV ne peut contenir. Rien n’est perdu. Supprimez ce dont vous n’avez pas besoin, puis réessayez.',
  created: 'CV créé.',
  nextFile: 'Fichier suivant',
  pairTitle: 'Ajouter à un CV existant',
  whichCv: 'Ajouter à',
  noCv: 'Il n’y a encore aucun CV sur cet appareil.',
  nothingNew: 'Ce CV contient déjà tout cela.',
  pairHint:
    'Les nouveaux éléments sont sélectionnés. Les modifications de votre texte ne le sont pas : ne sélectionnez que celles que vous voulez.',
  adds: 'Ajoute',
  changes: 'Modifie votre texte',
  apply: (count) => plural(count, { one: 'Ajouter # élément', other: 'Ajouter # éléments' }),
  applied: 'Ajouté. Vous pouvez annuler.',
  notApplied: 'Ce CV a changé entre-temps. Rien n’a été ajouté. Vérifiez la liste à nouveau.',
  failedTitle: (name) => `${name} n’a pas pu être lu`,
  failures: {
    empty:
      'Le fichier est vide. Enregistrez-le à nouveau dans le programme où vous l’avez créé, puis réessayez.',
    'wrong-type':
      'Il n’est pas du type que son nom annonce, ou d’un type que nous ne lisons pas. Nous lisons PDF, Word (docx), OpenDocument, RTF, les pages web, Markdown et le texte.',
    'legacy-word':
      'C’est un ancien fichier Word (doc). Ouvrez-le dans Word ou LibreOffice, enregistrez-le en docx ou en PDF, puis réessayez.',
    macros:
      'Il contient des macros, que nous n’ouvrons jamais. Enregistrez-le en docx ou en PDF, puis réessayez.',
    'too-large':
      'Il dépasse 10 Mo, devient bien plus gros une fois décompressé, ou contient plus de texte que n’importe quel CV. Enregistrez votre CV seul et sans images, ou collez son texte.',
    'too-long': 'Il a plus de 50 pages. N’enregistrez que les pages de votre CV, puis réessayez.',
    password:
      'Il est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis réessayez.',
    'no-text':
      'C’est un scan ou une photo : une image de texte, que nous ne savons pas lire. Exportez votre CV en PDF depuis le programme où vous l’avez écrit, ou passez le scan à la reconnaissance de texte (OCR) et collez le texte.',
    damaged:
      'Il est incomplet ou endommagé. Téléchargez-le ou copiez-le à nouveau, puis réessayez.',
    unsafe:
      'Nous ne l’avons pas ouvert, car il contient quelque chose que seules des attaques utilisent. Enregistrez-le avec un autre programme, ou collez le texte.',
    'no-resume': 'Il est lisible, mais rien n’y ressemble à un CV.',
    'gave-up':
      'Sa lecture a demandé trop de temps ou de mémoire : nous l’avons arrêtée. Enregistrez-le en nouveau PDF, ou collez le texte.',
  },
  nothingLost: 'Rien n’a changé et rien n’est perdu. Votre fichier est tel qu’il était.',
  tryAgain: 'Réessayer',
  chooseOther: 'Choisir un autre fichier',
  toDashboard: 'Retour à vos CV',
  stoppedTitle: 'Import arrêté',
  stopped: 'Le fichier n’a pas été lu. Rien n’a changé.',
  goneTitle: 'Aucun import en cours',
  gone: 'Choisissez un fichier pour commencer. Un import que vous attendiez ici est devenu un CV, a été abandonné, se trouve dans un autre navigateur, ou n’a pas pu être enregistré par celui-ci. Votre fichier n’a pas changé.',
}
