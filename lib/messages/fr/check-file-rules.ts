import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('fr')

/** Messages of the checks of the PDF file, in French. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'Le PDF contient du texte, pas des images de texte',
    found: ({ count }) =>
      plural(count, { one: '# page est une image.', other: '# pages sont des images.' }),
    why: 'Les logiciels ne lisent pas le texte d’une image : pour eux, la page est vide.',
    fix: 'Enregistrez le PDF depuis le programme où vous l’avez écrit, pas depuis un scanner.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Tous les caractères sont lisibles',
    found: ({ count, text }) =>
      plural(count, {
        one: `# caractère est illisible pour les logiciels : « ${text} ».`,
        other: `# caractères sont illisibles pour les logiciels : « ${text} ».`,
      }),
    why: 'Certaines polices dessinent des icônes et des lettres sans dire quel caractère elles représentent.',
    fix: 'Retirez les icônes ou choisissez une autre police, puis enregistrez le PDF à nouveau.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Le nom et les coordonnées sont lisibles',
    found: ({ text }) =>
      text === ''
        ? 'Aucune adresse e-mail ni aucun numéro de téléphone n’a été trouvé.'
        : `« ${text} » n’a pas été trouvé d’un seul tenant.`,
    why: 'Les logiciels de recrutement remplissent vos coordonnées à partir de ce texte. Sans elles, les employeurs ne peuvent pas vous joindre.',
    fix: 'Placez votre nom et vos coordonnées sur la page sous forme de texte, chacun sur une seule ligne.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Intitulés de poste, employeurs, dates et puces sont lisibles',
    found: ({ count, of }) =>
      plural(count, {
        one: `# texte sur ${number(of)} n’a pas pu être lu en entier.`,
        other: `# textes sur ${number(of)} n’ont pas pu être lus en entier.`,
      }),
    why: 'Les employeurs qui cherchent dans les CV ne trouvent pas ce que les logiciels ne lisent pas.',
    fix: 'Choisissez un autre modèle, ou raccourcissez le texte qui a été perdu.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Intitulés de poste, employeurs, établissements et dates sont reconnus',
    found: ({ text }) => `« ${text} » peut être pris pour autre chose.`,
    why: 'Les logiciels de recrutement remplissent les formulaires avec ce qu’ils reconnaissent.',
    fix: 'Vérifiez la formulation, ou choisissez un autre modèle.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Le texte est dans l’ordre de la page',
    found: ({ count, of }) =>
      plural(count, {
        one: `# partie sur ${number(of)} est mêlée à d’autres.`,
        other: `# parties sur ${number(of)} sont mêlées à d’autres.`,
      }),
    why: 'Quand des colonnes se mélangent, des dates se retrouvent à côté du mauvais poste.',
    fix: 'Choisissez un modèle à une colonne.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Les titres de rubrique sont sur leur propre ligne',
    found: ({ text }) => `« ${text} » n’a pas été trouvé sur sa propre ligne.`,
    why: 'Les logiciels reconnaissent les rubriques d’un CV à leurs titres.',
    fix: 'Choisissez un autre modèle, ou donnez à la rubrique son nom habituel.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Les mots sont d’un seul tenant',
    found: ({ count, text }) =>
      plural(count, {
        one: `# endroit avec des lettres coupées, liées ou espacées : « ${text} ».`,
        other: `# endroits avec des lettres coupées, liées ou espacées : « ${text} ».`,
      }),
    why: 'Une recherche de « bureau » ne trouve pas « bu-reau ».',
    fix: 'Désactivez la césure, les ligatures et l’espacement des lettres, puis enregistrez le PDF à nouveau.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Les liens s’ouvrent',
    found: ({ text }) => `Le lien « ${text} » ne s’ouvre pas.`,
    why: 'Beaucoup de programmes n’ouvrent que les liens qui commencent par https.',
    fix: 'Écrivez l’adresse complète, en commençant par https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'La copie du texte est autorisée',
    found: () => 'Ce PDF n’autorise pas la copie de son texte.',
    why: 'Les logiciels qui respectent ce réglage ne peuvent pas lire votre CV.',
    fix: 'Enregistrez le PDF à nouveau, sans protection.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Le fichier indique son titre et sa langue',
    found: ({ count }) =>
      count === 1
        ? 'Le fichier n’indique pas son titre ou sa langue.'
        : 'Le fichier n’indique ni son titre ni sa langue.',
    why: 'Les lecteurs d’écran ont besoin de la langue pour prononcer le texte. Certains programmes affichent le titre au lieu du nom du fichier.',
    fix: 'Indiquez les deux dans les propriétés du document.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Les titres et les listes sont balisés',
    found: () => 'Ce PDF n’a pas de balises.',
    why: 'Les lecteurs d’écran et d’autres logiciels ont besoin de balises pour distinguer titres, listes et paragraphes.',
    fix: 'Enregistrez le fichier comme PDF balisé (accessible).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Le fichier est assez léger pour être envoyé',
    found: ({ count }) =>
      `Le fichier fait ${number(count)} Mo. Beaucoup de formulaires de candidature acceptent au plus 2 Mo.`,
    why: 'Certains formulaires refusent les gros fichiers sans le dire.',
    fix: 'Réduisez les images, ou retirez-les.',
    source: sources.forms,
  },
}
