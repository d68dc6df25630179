import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Messages around the checks, in French. */
export const checkPanel: typeof english = {
  title: 'Vérifier ce CV',
  view: 'Affichage',
  views: { checks: 'Vérifications', machine: 'Texte lu' },
  bars: { readable: 'Lisibilité', complete: 'Contenu', match: 'Correspondance' },
  barHints: {
    readable: 'Les logiciels peuvent-ils le lire ?',
    complete: 'Manque-t-il quelque chose ?',
    match: 'Correspond-il à l’offre d’emploi ?',
  },
  passed: (passed, of) =>
    plural(passed, {
      one: `# réussie sur ${number(of)}`,
      other: `# réussies sur ${number(of)}`,
    }),
  compared: (open) =>
    open === 0 ? 'aucune question' : plural(open, { one: '# question', other: '# questions' }),
  none: 'Rien à vérifier pour le moment',
  noScore:
    'Des vérifications séparées et pas de note : personne à l’extérieur ne sait comment le logiciel d’un employeur classe les CV.',
  toSee: (count) => plural(count, { one: '# à revoir', other: '# à revoir' }),
  allPassed: 'Toutes réussies',
  passedList: (count) => plural(count, { one: '# réussie', other: '# réussies' }),
  checked: (title) => `Vérification : ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'Réussie', warn: 'À revoir', fail: 'À corriger' },
  why: 'Pourquoi c’est important',
  fix: 'Que faire',
  source: 'Source',
  goTo: (words) => `Aller à « ${words} »`,
  goToField: 'Aller à ce champ',
  more: (count) => plural(count, { one: 'et # autre endroit', other: 'et # autres endroits' }),
  reading: 'Lecture du PDF…',
  unread:
    'Impossible de relire le PDF. Votre CV est intact. Fermez ceci et réessayez dans un instant.',
  noPosting:
    'Pas encore d’offre d’emploi. Ajoutez-en une pour voir à quel point ce CV y correspond.',
  paste: 'Ajouter une offre d’emploi',
  another: 'Ouvrir l’offre d’emploi',
  readers: {
    order: 'Fichier',
    rows: 'Lignes',
    form: 'Formulaire',
  },
  readerHints: {
    order:
      'Le texte dans l’ordre où il est enregistré dans le fichier. La plupart des logiciels le lisent ainsi.',
    rows: 'Les logiciels simples lisent de gauche à droite sur toute la largeur de la page, même à travers les colonnes.',
    form: 'Ce que notre propre import placerait dans les champs d’un formulaire.',
  },
  reader: 'Lecture par les logiciels',
  standards: (archive) =>
    `Ce PDF respecte deux normes : PDF/UA-1 pour les lecteurs d’écran et ${archive} pour l’archivage.`,
  archiveOnly: (archive) =>
    `Ce PDF respecte ${archive}, la norme d’archivage. Pour qu’il respecte aussi PDF/UA-1, la norme des lecteurs d’écran :`,
  obstacles: {
    untitled: 'Ajoutez votre nom.',
    'picture-without-text': 'Ajoutez votre nom, ou une description de votre photo.',
    'missing-characters': 'Remplacez les caractères qui ne peuvent pas être imprimés.',
  },
  noText: 'Aucun texte trouvé de cette façon.',
  noFields: 'Aucun champ trouvé.',
  fields: {
    name: 'Nom',
    email: 'E-mail',
    phone: 'Téléphone',
    employer: 'Employeur',
    title: 'Intitulé de poste',
    institution: 'Établissement',
    dates: 'Dates',
    bullet: 'Puce',
  },
  pageLabel: (page) => `Page ${number(page)} du fichier`,
  page: {
    title: 'Vérifier un CV',
    description:
      'Déposez le PDF d’un CV et voyez ce que les logiciels y lisent. Sans compte ; le fichier reste sur votre appareil.',
    headline: 'Voyez ce que les logiciels lisent dans votre CV',
    text: 'Déposez un PDF ici, ou choisissez-en un. Il est lu dans ce navigateur et n’est envoyé nulle part.',
    choose: 'Choisir un PDF',
    another: 'Vérifier un autre PDF',
    drop: 'Déposez le PDF pour le vérifier',
    bring: 'Importer ce CV',
    bringHint: 'Ouvre le CV dans Vitae. Vous le vérifiez avant qu’il soit enregistré.',
    notPdf: 'Ce n’est pas un PDF. Choisissez un fichier PDF. Rien n’a changé.',
    wait: (name) => `Lecture du fichier ${name}…`,
    cancel: 'Arrêter',
    result: (name) => `Résultats pour ${name}`,
  },
}
