import type { readback as english } from '../en/readback'
import { formatters } from '../format'

const { plural, number } = formatters('fr')

/** Messages of the check that reads a PDF back after its download, in French. */
export const readback: typeof english = {
  title: 'Les logiciels peuvent-ils lire ce PDF ?',
  allBack: (count) =>
    plural(count, {
      one: 'Nous avons relu votre PDF comme un logiciel de recrutement : son seul champ a été trouvé.',
      other:
        'Nous avons relu votre PDF comme un logiciel de recrutement : les # champs ont été trouvés.',
    }),
  someLost: (lost, of) =>
    of === 1
      ? 'Votre PDF est enregistré. Les logiciels qui le lisent ne trouvent pas son seul champ :'
      : plural(lost, {
          one: `Votre PDF est enregistré. Les logiciels qui le lisent ne trouvent pas # champ sur ${number(of)} :`,
          other: `Votre PDF est enregistré. Les logiciels qui le lisent ne trouvent pas # champs sur ${number(of)} :`,
        }),
  inText: 'Votre PDF est enregistré. Tout son texte est lisible.',
  someMisplaced:
    'Les logiciels peuvent prendre ceci pour autre chose. Vérifiez la formulation, ou choisissez un autre modèle :',
  kinds: {
    name: 'Nom',
    email: 'E-mail',
    phone: 'Téléphone',
    employer: 'Employeur',
    title: 'Intitulé de poste',
    institution: 'Établissement',
    dates: 'Dates',
    bullet: 'Puce',
  },
  reasons: {
    'no-glyph': (characters) =>
      `Aucune police ne contient ${characters}. Utilisez d’autres caractères.`,
    'in-pieces':
      'Il est lu en morceaux. Raccourcissez-le, ou choisissez un autre modèle et téléchargez à nouveau.',
    'not-found':
      'Il n’est pas trouvé d’un seul tenant. Choisissez un autre modèle et téléchargez à nouveau.',
  },
  more: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
  close: 'Fermer ce message',
}
