import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Messages of the numbers about applications, and of their tables (CSV), in French. */
export const applicationTables: typeof english = {
  numbersHint:
    'Calculé sur cet appareil d’après ce que vous avez noté. Les candidatures de la corbeille ne comptent pas.',
  byStage: 'Par étape',
  sentTitle: 'Envois et réponses',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Vous n’avez encore envoyé aucune candidature.'
      : `${plural(answered, { one: '# réponse', other: '# réponses' })} pour ${plural(sent, {
          one: '# candidature',
          other: '# candidatures',
        })}`,
  answeredHint: 'Un entretien, une proposition ou un refus compte comme une réponse.',
  byCv: 'Par CV',
  byTemplate: 'Par modèle',
  byMonth: 'Par mois',
  columns: {
    template: 'Modèle',
    month: 'Mois d’envoi',
    sent: 'Envoyées',
    answered: 'Réponses',
    rate: 'Taux de réponse',
  },
  tooFew: 'Trop peu',
  tooFewHint: (count) =>
    `Le taux s’affiche à partir de ${number(count)} candidatures. En dessous, le hasard en dit plus que votre CV.`,
  noTemplate: 'Aucun PDF noté',
  noMonth: 'Jour non noté',
  exported: (count) =>
    plural(count, {
      one: '# candidature téléchargée en CSV',
      other: '# candidatures téléchargées en CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: 'Il manque # candidature : elle n’est que dans votre compte et n’a pas pu être récupérée.',
      other:
        'Il manque # candidatures : elles ne sont que dans votre compte et n’ont pas pu être récupérées.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Échéances de # candidature téléchargées',
      other: 'Échéances de # candidatures téléchargées',
    }),
  nothingDue: 'Il n’y a rien de daté à mettre dans un calendrier.',
  calendarName: 'Échéances',
  events: { followUp: 'Suivi', deadline: 'Date limite de candidature' },
  importTitle: 'Importer des candidatures',
  importHint:
    'Choisissez un fichier CSV d’un autre outil, d’un tableur, ou téléchargé ici. Vous le vérifiez avant tout ajout. Il est lu sur cet appareil.',
  chooseTable: 'Choisir un fichier CSV',
  refused: {
    empty: 'Ce fichier est vide. Choisissez-en un autre.',
    'no-columns':
      'Nous n’avons trouvé aucune colonne d’employeurs ou d’intitulés de poste. Nommez une colonne « Employeur » ou « Intitulé du poste », puis réessayez.',
    'too-large': 'Ce fichier est plus volumineux qu’une liste de candidatures ne peut l’être.',
    'wrong-type': 'Ce n’est pas un fichier CSV. Enregistrez votre tableur en CSV, puis réessayez.',
    'gave-up': 'La lecture de ce fichier a pris trop de temps. Réessayez avec moins de lignes.',
  },
  checkTitle: 'Vérifier avant d’ajouter',
  dayOrder: 'Une date comme 03/04/2026 signifie',
  dayFirst: 'Jour d’abord : 3 avril',
  monthFirst: 'Mois d’abord : 4 mars',
  unknownColumns: (names) => `Autres colonnes : ${names}`,
  keepRest: 'Ajouter les autres colonnes aux notes',
  restLine: (column, text) => `${column} : ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: '# est déjà là d’après l’employeur et l’intitulé de poste : elle n’est pas cochée.',
      other:
        '# sont déjà là d’après l’employeur et l’intitulé de poste : elles ne sont pas cochées.',
    }),
  nameless: (count) =>
    plural(count, {
      one: '# ligne n’a ni employeur ni intitulé de poste et n’est pas reprise.',
      other: '# lignes n’ont ni employeur ni intitulé de poste et ne sont pas reprises.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: '# autre ligne n’a pas été lue. Divisez le fichier pour l’importer.',
      other: '# autres lignes n’ont pas été lues. Divisez le fichier pour les importer.',
    }),
  shortened: (columns) => `Raccourci : ${columns}`,
  isHere: 'Déjà là',
  rows: 'Lignes du fichier',
  add: (count) => plural(count, { one: 'Ajouter # candidature', other: 'Ajouter # candidatures' }),
  adding: (done, count) => `Ajout de ${number(done)} sur ${number(count)}…`,
  added: (count) =>
    plural(count, { one: '# candidature ajoutée', other: '# candidatures ajoutées' }),
  tickAll: 'Tout cocher',
  untickAll: 'Tout décocher',
}
